// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Ending;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.StagePair;
import io.millrace.event.Touchpoint;
import io.millrace.journey.StageModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gaps are listed exactly, in a log that is counted by hand. */
class EnablerGapTest {
    private static final StageModel MODEL = DraftLog.model("look", "compare", "order");
    private static final int GUIDE = 3;
    private static final int COMPLAINT = 4;
    private static final long HOUR = 3_600_000_000L;

    private final DraftLog log = new DraftLog(List.of(
            DraftLog.touchpoint("looks", 0, Party.CUSTOMER, null),
            DraftLog.touchpoint("compares", 1, Party.CUSTOMER, null),
            DraftLog.touchpoint("orders", 2, Party.CUSTOMER, null),
            DraftLog.touchpoint("guide", Touchpoint.NO_STAGE, Party.US, new StagePair(0, 1)),
            new Touchpoint(
                    "complaint", -1, -1, FlowKind.INFORMATION, true, Party.CUSTOMER, null, true, null, null, -1)));

    @Test
    void a_gap_has_no_enabler_or_one_that_reaches_too_few() {
        // web: ten look, one of them with the guide; six compare, three of them order
        for (int c = 0; c < 10; c++) {
            walk("web", c == 0, c < 6, c < 3);
        }
        // store: five look, two of them with the guide; four order at once, one compares and stays there
        for (int c = 0; c < 5; c++) {
            walk("store", c < 2, c == 4, c < 4);
        }

        EnablerFindings found = Found.in(log.build(100 * HOUR), MODEL);

        assertThat(found.streams()).containsExactly("web", "store", "All");
        assertThat(found.gaps())
                .extracting(EnablerGapTest::told)
                .containsExactly(
                        "web look>compare 10 6 guide 0.1",
                        "web compare>order 6 3",
                        "store look>order 5 4",
                        "store compare>order 1 0",
                        "All look>order 15 4",
                        "All compare>order 7 3");
        assertThat(found.enablers()).extracting(Enabler::name).contains("guide").doesNotContain("complaint");
        assertThat(found.headline()).isEqualTo("No touchpoint was met by enough cases to be compared.");
        assertThat(found.gapSentence()).isEqualTo("4 of 5 moves of the streams have no enabler that reaches enough.");
    }

    @Test
    void a_log_without_cases_says_so() {
        EnablerFindings found = Found.in(log.build(HOUR), MODEL);

        assertThat(found.gaps()).isEmpty();
        assertThat(found.headline()).startsWith("No case was seen");
    }

    private void walk(String channel, boolean guide, boolean compares, boolean orders) {
        log.event(0, HOUR);
        log.event(COMPLAINT, HOUR);
        if (guide) {
            log.event(GUIDE, 2 * HOUR);
        }
        if (compares) {
            log.event(1, 3 * HOUR);
        }
        if (orders) {
            log.event(2, 4 * HOUR);
        }
        log.endCase(channel, "any", orders ? Ending.COMPLETED : Ending.OPEN, (orders ? 4 : 100) * HOUR);
    }

    private static String told(EnablerGap gap) {
        StreamMove move = gap.move();
        Enabler best = gap.best();
        return move.stream() + " " + move.fromKey() + ">" + move.toKey() + " "
                + move.cases().cases() + " " + move.moved().cases()
                + (best == null ? "" : " " + best.name() + " " + best.reach().value());
    }
}
