// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.journey.CaseRule;
import io.millrace.measure.BoxFlow;
import io.millrace.measure.BoxMeasures;
import io.millrace.measure.BoxedStream;
import io.millrace.measure.CaseCount;
import io.millrace.measure.StreamMeasures;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the tangle of a stream: which touchpoints and connections there are, which are drawn, and the sentence above them. */
public final class TangleMaker {
    /** Beyond so many touchpoints nobody reads a drawing. */
    static final int MOST_SPOTS = 80;

    private final String company;
    private final EventLog log;
    private final BasisWriter basis;

    /** Takes what all streams of a company share. */
    public TangleMaker(String company, EventLog log, CaseRule caseRule, ZoneId zone) {
        this.company = company;
        this.log = log;
        this.basis = new BasisWriter(log, caseRule, zone);
    }

    /**
     * Makes the tangle.
     *
     * @param measures of the stream
     * @param boxed the same stream with each touchpoint in a box of its own
     * @param least connections of fewer cases are hidden; when empty, as many are shown as can be read
     */
    public Tangle make(StreamMeasures measures, BoxedStream boxed, OptionalLong least) {
        List<BoxMeasures> met = mostMet(boxed);
        Set<Integer> drawn = met.stream().map(BoxMeasures::box).collect(Collectors.toSet());
        List<Tangle.Connection> all = ranked(boxed);
        List<Tangle.Connection> drawable =
                all.stream().filter(one -> drawable(one, drawn)).toList();
        List<Long> steps = steps(drawable);
        long threshold = least.orElse(readable(drawable, met.size()));
        Map<Integer, Integer> places = new LoopFinder(drawn).places(drawable);
        Set<Tangle.Connection> kept = ConnectionKeeper.keep(drawable);
        List<Tangle.Connection> connections = new ArrayList<>();
        for (Tangle.Connection one : all) {
            boolean frequent = one.cases().cases() >= threshold;
            Tangle.Standing standing = !drawable(one, drawn)
                    ? Tangle.Standing.HIDDEN
                    : frequent
                            ? Tangle.Standing.FREQUENT
                            : kept.contains(one) ? Tangle.Standing.KEPT : Tangle.Standing.HIDDEN;
            connections.add(new Tangle.Connection(
                    one.from(),
                    one.to(),
                    one.cases(),
                    one.times(),
                    one.untilNext(),
                    standing,
                    LoopFinder.loops(one, places)));
        }
        TangleWords words = new TangleWords(measures, boxed.boxes().size(), connections);
        return new Tangle(
                company,
                measures.name(),
                measures.all(),
                words.headline(),
                basis.write(measures),
                words.shown(threshold, boxed.boxes().size() - met.size()),
                boxed.cases(),
                words.moves(),
                threshold,
                steps,
                met.stream().map(box -> spot(box, places)).toList(),
                boxed.boxes().size() - met.size(),
                List.copyOf(connections));
    }

    private static List<BoxMeasures> mostMet(BoxedStream boxed) {
        return boxed.boxes().stream()
                .sorted(Comparator.comparingLong(
                                (BoxMeasures box) -> -box.cases().cases())
                        .thenComparingInt(BoxMeasures::box))
                .limit(MOST_SPOTS)
                .sorted(Comparator.comparingInt(BoxMeasures::box))
                .toList();
    }

    private Tangle.Spot spot(BoxMeasures box, Map<Integer, Integer> places) {
        Touchpoint touchpoint = log.touchpoints().get(box.box());
        String lane = touchpoint.lane() == Touchpoint.NO_LANE
                ? null
                : log.lanes().get(touchpoint.lane()).name();
        return new Tangle.Spot(
                box.box(),
                touchpoint.name(),
                lane,
                LaneRows.of(log, touchpoint),
                touchpoint.by(),
                places.getOrDefault(box.box(), 0),
                box);
    }

    private static List<Tangle.Connection> ranked(BoxedStream boxed) {
        List<Tangle.Connection> connections = new ArrayList<>();
        for (BoxMeasures box : boxed.boxes()) {
            end(Tangle.START, box.box(), box.first(), connections);
            end(box.box(), Tangle.END, box.latest(), connections);
        }
        for (BoxFlow flow : boxed.flows()) {
            connections.add(new Tangle.Connection(
                    flow.from(),
                    flow.to(),
                    flow.cases(),
                    flow.times(),
                    flow.untilNext(),
                    Tangle.Standing.HIDDEN,
                    false));
        }
        connections.sort(
                Comparator.comparingLong((Tangle.Connection one) -> -one.cases().cases())
                        .thenComparingLong(one -> -one.times())
                        .thenComparingInt(Tangle.Connection::from)
                        .thenComparingInt(Tangle.Connection::to));
        return connections;
    }

    private static void end(int from, int to, CaseCount cases, List<Tangle.Connection> connections) {
        if (cases.cases() > 0) {
            connections.add(new Tangle.Connection(from, to, cases, cases.cases(), null, Tangle.Standing.HIDDEN, false));
        }
    }

    private static boolean drawable(Tangle.Connection one, Set<Integer> drawn) {
        return (one.from() < 0 || drawn.contains(one.from())) && (one.to() < 0 || drawn.contains(one.to()));
    }

    private static List<Long> steps(List<Tangle.Connection> connections) {
        List<Long> steps = new ArrayList<>(List.of(1L));
        connections.stream()
                .map(one -> one.cases().cases())
                .filter(cases -> cases > 1)
                .distinct()
                .sorted()
                .forEach(steps::add);
        return List.copyOf(steps);
    }

    /** The smallest threshold that leaves at most two connections a touchpoint. */
    private static long readable(List<Tangle.Connection> connections, int spots) {
        int room = 2 * Math.max(1, spots);
        if (connections.size() <= room) {
            return 1;
        }
        return connections.get(room).cases().cases() + 1;
    }
}
