// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.RealData;
import io.millrace.event.EventLog;
import io.millrace.event.RawEvent;
import io.millrace.measure.waiting.CauseTotals;
import io.millrace.measure.waiting.WaitingCause;
import io.millrace.measure.waiting.WaitingCauses;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Real operations of a call centre; its working time is our guess. */
class CallCentreWaitsTest {
    @Test
    void the_causes_of_all_real_waits_add_up_to_the_time_between_the_operations() throws URISyntaxException {
        Path config = Path.of(Objects.requireNonNull(CallCentreWaitsTest.class.getResource("callcentre/millrace.yaml"))
                .toURI());
        MillraceRun run = MillraceRun.open(config, RealData.folder().resolve("call-centre"), Progress.SILENT);
        WaitingCauses causes = new WaitingCauseReader(run).read(View.ALL);
        CauseTotals total = causes.total();
        EventLog log = run.log().slice(0);
        long[] ends = Objects.requireNonNull(log.end());
        long moves = 0;
        BigInteger wait = BigInteger.ZERO;
        for (int number = 0; number < log.cases(); number++) {
            for (int i = log.caseOffsets()[number] + 1; i < log.caseOffsets()[number + 1]; i++) {
                assertThat(ends[i - 1]).isNotEqualTo(RawEvent.NO_TIME);
                wait = wait.add(BigInteger.valueOf(
                        Math.max(0, log.time()[i] - Math.max(ends[i - 1], log.time()[i - 1]))));
                moves++;
            }
        }

        assertThat(total.moves()).isEqualTo(moves).isGreaterThan(3_000);
        assertThat(total.explained()).isEqualTo(moves);
        assertThat(total.wait(List.of(WaitingCause.values()))).isEqualTo(wait);
        assertThat(total.of(WaitingCause.CONTENTION)).isPositive();
        assertThat(total.of(WaitingCause.UNAVAILABILITY)).isPositive();
        assertThat(total.of(WaitingCause.CUSTOMER)).isZero();
    }
}
