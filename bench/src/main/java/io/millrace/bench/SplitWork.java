// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.event.CaseAttribute;
import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.ValueSeen;
import io.millrace.event.WholeLog;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.run.SplitAsked;
import io.millrace.run.SplitReader;
import io.millrace.run.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Splits all cases by eight attributes that are made up for them, of 2 to 80 values: three follow what the case does in its second and last
 * step in nine of ten cases, so that there is a tree to grow; five mean nothing.
 */
final class SplitWork implements Work {
    private static final int[] VALUES = {4, 3, 8, 2, 6, 12, 40, 80};
    private static final int TELLING = 3;

    @Override
    public Measured measure(Bed bed) {
        MillraceRun read = MillraceRun.open(bed.config(), null, Progress.SILENT);
        EventLog log = attributed(read.log().slice(0));
        MillraceRun run = MillraceRun.of(read.configuration(), new WholeLog(log), read.rows());
        List<String> on = log.attributes().stream().map(CaseAttribute::name).toList();
        double seconds = Stopwatch.median(turn -> new SplitReader(run)
                .read(new View(null, LocalDate.of(1900, 1, 1).plusDays(turn), null), new SplitAsked(on, 0)));
        return new Measured(seconds, PeakMemory.bytes(), log.events(), log.cases());
    }

    private static EventLog attributed(EventLog log) {
        SplittableRandom random = new SplittableRandom(11);
        List<CaseAttribute> attributes = new ArrayList<>();
        for (int a = 0; a < VALUES.length; a++) {
            Dictionary words = new Dictionary();
            for (int value = 0; value < VALUES[a]; value++) {
                words.code("value " + value);
            }
            int[] code = new int[log.cases()];
            for (int number = 0; number < code.length; number++) {
                boolean tells = a < TELLING && random.nextInt(10) != 0;
                code[number] = tells ? step(log, number, a) % VALUES[a] : random.nextInt(VALUES[a]);
            }
            attributes.add(new CaseAttribute("attribute " + a, words, code, new ValueSeen(code.length, 0)));
        }
        return new EventLog(
                log.caseOffsets(),
                log.touchpoint(),
                log.time(),
                log.end(),
                log.agent(),
                log.value(),
                log.sequence(),
                log.caseId(),
                log.customer(),
                log.channel(),
                log.ending(),
                log.endTime(),
                log.exit(),
                attributes,
                log.touchpoints(),
                log.lanes(),
                log.customers(),
                log.channels(),
                log.agents(),
                log.exits(),
                ValueSeen.NOT_COUNTED,
                log.asOf());
    }

    private static int step(EventLog log, int number, int attribute) {
        int first = log.caseOffsets()[number];
        int last = log.caseOffsets()[number + 1] - 1;
        int event = attribute == 1 ? last : Math.min(last, first + 1 + attribute / 2);
        return log.touchpoint()[event];
    }

    /** The log is loaded once a process, and what is asked first does not count. */
    @Override
    public boolean wantsWarmUp() {
        return false;
    }
}
