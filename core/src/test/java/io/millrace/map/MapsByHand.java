// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static io.millrace.map.MeasuresByHand.count;
import static io.millrace.map.MeasuresByHand.share;
import static io.millrace.map.MeasuresByHand.stage;
import static io.millrace.map.MeasuresByHand.time;
import static io.millrace.map.MeasuresByHand.totals;

import io.millrace.event.FlowKind;
import io.millrace.event.LaneRow;
import io.millrace.measure.Basis;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Maps to draw. */
final class MapsByHand {
    private static final List<LaneRow> BELOW = List.of(LaneRow.BACK, LaneRow.SUPPORT, LaneRow.PARTNER);
    private static final List<FlowKind> FLOWS = List.of(FlowKind.ACTION, FlowKind.INFORMATION, FlowKind.MATERIAL);

    private MapsByHand() {}

    /** The shop of the drawn target. */
    static ValueStreamMap shop() {
        Random random = new Random(4);
        double day = MeasuresByHand.DAY;
        List<StageMeasures> stages = List.of(
                stage(0, "Awareness", 41_220, 2_870, 3.1 * day, 360, random),
                stage(1, "Consideration", 25_556, 61, 5.4 * day, 1_260, random),
                stage(2, "Purchase", 9_711, 1_455, 1_320, 540, random),
                stage(3, "Delivery", 9_517, 612, 10.1 * day, 0, random),
                stage(4, "Retention", 9_421, 6_018, 81 * day, 240, random));
        List<ValueStreamMap.Step> steps = List.of(
                step("Credit check", 2, LaneRow.BACK, 540, 9_711),
                step("Pick · pack", 3, LaneRow.BACK, 1.8 * day, 9_517),
                step("Label", 3, LaneRow.BACK, 45, 9_511),
                step("Invoice from the ledger of 1998", 3, LaneRow.BACK, 3_600, 9_002),
                step("Carrier", 3, LaneRow.PARTNER, 7.0 * day, 9_490));
        return map("Internet", stages, steps, "ads, search, mail");
    }

    /** Any number of stages, long names, steps everywhere, some numbers missing. */
    static ValueStreamMap random(int boxes, Random random) {
        List<StageMeasures> stages = new ArrayList<>();
        long cases = 1L + random.nextInt(9_000_000);
        for (int i = 0; i < boxes; i++) {
            double lead = Math.pow(10, random.nextDouble() * 9 - 1);
            double work = random.nextBoolean() ? Math.pow(10, random.nextDouble() * 6) : 0;
            stages.add(stage(i, name(random), cases, cases / 3, lead, work, random));
        }
        List<ValueStreamMap.Step> steps = new ArrayList<>();
        for (int i = random.nextInt(60); i > 0; i--) {
            LaneRow row = BELOW.get(random.nextInt(3));
            double time = Math.pow(10, random.nextDouble() * 9 - 1);
            steps.add(new ValueStreamMap.Step(
                    name(random),
                    random.nextInt(boxes),
                    row,
                    FLOWS.get(random.nextInt(3)),
                    count("touchpoint:" + i, 1L + random.nextInt(9_999_999)),
                    time(time, time * 2, 77, Basis.MEASURED, "touchpoint:" + i)));
        }
        return map("Internet", stages, steps, name(random) + ", " + name(random), random.nextBoolean() ? 1_700 : 0);
    }

    static ValueStreamMap map(
            String stream, List<StageMeasures> stages, List<ValueStreamMap.Step> steps, String source) {
        return map(stream, stages, steps, source, 1_700);
    }

    private static ValueStreamMap map(
            String stream, List<StageMeasures> stages, List<ValueStreamMap.Step> steps, String source, long again) {
        StreamMeasures measures = MeasuresByHand.stream(
                stream,
                stages,
                totals(
                        time(99 * MeasuresByHand.DAY, 300 * MeasuresByHand.DAY, 40_000, Basis.MEASURED, "leadTime"),
                        share(0.03, 41_000, "active"),
                        0,
                        again));
        List<ValueStreamMap.Arrow> arrows = new ArrayList<>();
        for (int i = 0; i + 1 < stages.size(); i++) {
            boolean pull = stages.get(i + 1).entries().pulled().cases() > 0;
            arrows.add(new ValueStreamMap.Arrow(
                    i, i + 1, measures.transitions().get(i), stages.get(i).wip(), pull));
        }
        return new ValueStreamMap(
                "Lindgren Outdoor",
                measures,
                "From Awareness to the next order an internet customer takes 99 days, and waits for 97 % of it.",
                "41,220 cases, cut from purchase to purchase.",
                List.of("Shop", "CRM", "mail"),
                source,
                "one order every 52 min",
                stages,
                arrows,
                steps,
                List.of(),
                count("stage:s2", 9_711));
    }

    private static ValueStreamMap.Step step(String name, int stage, LaneRow row, double seconds, long cases) {
        return new ValueStreamMap.Step(
                name,
                stage,
                row,
                FlowKind.ACTION,
                count("touchpoint:" + name, cases),
                time(seconds, seconds * 2, cases - 3, Basis.MEASURED, "touchpoint:" + name));
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int words = 1 + random.nextInt(5); words > 0; words--) {
            name.append(name.isEmpty() ? "" : " ").append("WwMiAacceptationsgespräch".substring(random.nextInt(20)));
        }
        return name.toString();
    }
}
