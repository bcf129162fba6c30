// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.measure.Basis;
import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Quantile;
import io.millrace.measure.Share;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.Totals;
import io.millrace.measure.TransitionMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Measures written down, not measured. Every selection carries its n in its key, so that a test can hold the two together. */
final class MeasuresByHand {
    static final long DAY = 86_400;
    static final long FIRST = 1_735_725_600_000_000L;
    static final long LAST = 1_767_139_200_000_000L;

    private MeasuresByHand() {}

    static CaseCount count(String key, long n) {
        return new CaseCount(n, key + "=" + n);
    }

    static DurationEstimate time(double p50, double p90, long n, Basis basis, String key) {
        Quantile half = new Quantile(p50, p50 * 0.9, p50 * 1.1, null);
        return new DurationEstimate(half, Quantile.of(p90), n, n / 20, basis, key + "=" + n);
    }

    static DurationEstimate none(String reason) {
        return DurationEstimate.absent(reason, "none=0");
    }

    static Share share(double value, long n, String key) {
        return new Share(value, n, key + "=" + n, null, Basis.MEASURED);
    }

    static StageMeasures stage(int stage, String name, long cases, long wip, double lead, double work, Random random) {
        boolean pulled = random.nextInt(3) > 0;
        long electronic = random.nextInt(4) > 0 ? cases / 2 + 1 : 0;
        long manual = random.nextInt(3) == 0 ? cases / 7 + 1 : 0;
        Basis basis = List.of(Basis.MEASURED, Basis.DECLARED, Basis.MIXED).get(random.nextInt(3));
        String key = "stage:s" + stage;
        return new StageMeasures(
                stage,
                "s" + stage,
                name,
                count(key, cases),
                count(key + ":wip", wip),
                time(lead, lead * 3.2, cases, Basis.MEASURED, key + ":leadTime"),
                work > 0 ? time(work, work * 2, cases - wip, basis, key + ":process") : none("nobody recorded it"),
                share(0.97 - stage * 0.011, cases - wip, key + ":passedOn"),
                share(0.62, cases, key),
                share(0.3, cases, key),
                count(key + ":passedOn", cases - wip),
                count(key + ":dropped", 0),
                count(key + ":undatedExits", 0),
                count(key + ":returns", 3),
                count(key + ":skips", 4),
                count(key + ":lateEntries", 5),
                count(key + ":defects", 6),
                work > 0
                        ? time(work, work * 2, cases, basis, key + ":customer")
                        : none("the customer does nothing here"),
                time(work + 60, work * 2 + 60, cases - 1, basis, key + ":ours"),
                time(lead / 3, lead, cases - 2, Basis.MEASURED, key + ":ourWait"),
                new StageMeasures.Entries(
                        count(key + ":pulled", pulled ? cases : 0), count(key + ":pushed", pulled ? 0 : cases)),
                new StageMeasures.Information(count(key + ":electronic", electronic), count(key + ":manual", manual)));
    }

    static TransitionMeasures transition(StageMeasures from, StageMeasures to, DurationEstimate wait) {
        long n = Math.min(from.cases().cases(), to.cases().cases());
        String key = "transition:" + from.key() + ">" + to.key();
        return new TransitionMeasures(
                from.stage(),
                to.stage(),
                from.key(),
                to.key(),
                true,
                count(key, n),
                wait,
                count(key + ":overlaps", 0),
                wait,
                count(key + ":moved", n));
    }

    static StreamMeasures stream(String name, List<StageMeasures> stages, Totals totals) {
        List<TransitionMeasures> transitions = new ArrayList<>();
        for (int i = 0; i + 1 < stages.size(); i++) {
            StageMeasures from = stages.get(i);
            Double lead = from.leadTime().p50().seconds();
            DurationEstimate wait = lead == null
                    ? none("plateau not reached: 12 cases still open")
                    : time(lead, lead * 3, from.cases().cases(), Basis.MEASURED, "transition:" + i + ":wait");
            transitions.add(transition(from, stages.get(i + 1), wait));
        }
        return stream(name, stages, transitions, totals);
    }

    static StreamMeasures stream(
            String name, List<StageMeasures> stages, List<TransitionMeasures> transitions, Totals totals) {
        long cases = stages.isEmpty() ? 0 : stages.get(0).cases().cases();
        return new StreamMeasures(
                name,
                name.equals("All"),
                count("cases", cases),
                FIRST,
                LAST,
                totals,
                stages,
                transitions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Totals totals(DurationEstimate lead, Share activity, long completed, long again) {
        return new Totals(
                lead,
                none("nobody recorded it"),
                activity,
                share(0.74, 900, "cases"),
                count("open", 6_018),
                count("completed", completed),
                count("orderedAgain", again),
                count("exited", 0),
                count("undatedExits", 0),
                count("silent", 0));
    }

    static Share unknown() {
        return new Share(null, 0, "cases=0", "no process time is known", Basis.UNKNOWN);
    }
}
