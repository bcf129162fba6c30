// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.PlainNumbers;
import io.millrace.map.Tangle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The connections of a tangle as lines of a table. */
public final class TangleTable {
    /** Lines that a page shows; the JSON has them all. */
    public static final int MOST = 200;

    private final Tangle tangle;
    private final Map<Integer, String> names = new HashMap<>();

    /** Takes the names of all touchpoints by their index. */
    public TangleTable(Tangle tangle, List<String> touchpoints) {
        this.tangle = tangle;
        for (int i = 0; i < touchpoints.size(); i++) {
            names.put(i, touchpoints.get(i));
        }
        names.put(Tangle.START, "Start");
        names.put(Tangle.END, "Last seen");
    }

    public Tangle tangle() {
        return tangle;
    }

    /** The most frequent connections. */
    public List<Tangle.Connection> rows() {
        return tangle.connections()
                .subList(0, Math.min(MOST, tangle.connections().size()));
    }

    /** How many connections are left out of the rows. */
    public int more() {
        return tangle.connections().size() - rows().size();
    }

    /** The connection in words. */
    public String name(Tangle.Connection one) {
        return names.getOrDefault(one.from(), "") + (one.loop() ? " ↩ " : " → ") + names.getOrDefault(one.to(), "");
    }

    /** Share of all moves; a dash for start and end, which are no moves. */
    public String share(Tangle.Connection one) {
        return one.betweenTouchpoints() ? PlainNumbers.percent((double) one.times() / tangle.moves()) : "–";
    }

    /** Whether it is drawn, in a word. */
    public String drawn(Tangle.Connection one) {
        return switch (one.standing()) {
            case FREQUENT -> "yes";
            case KEPT -> "yes, as the most frequent way";
            case HIDDEN -> "no";
        };
    }

    /** The values of the slider that make a difference, from the fewest cases on. */
    public String steps() {
        StringBuilder steps = new StringBuilder();
        tangle.steps().forEach(step -> steps.append(steps.isEmpty() ? "" : " ").append(step));
        return steps.toString();
    }
}
