// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.measure.FlowEdge;
import java.util.List;

/**
 * A touchpoint that stands just before or just after another.
 *
 * @param touchpoint its index
 * @param visible false behind the line of visibility
 * @param edge how often they follow each other
 */
public record Neighbour(int touchpoint, String name, String lane, boolean visible, FlowEdge edge) {

    /** What came just before a touchpoint, most frequent first. */
    public static List<Neighbour> before(EventLog log, List<FlowEdge> flow, int touchpoint) {
        return flow.stream()
                .filter(edge -> edge.to() == touchpoint)
                .map(edge -> of(log, edge, edge.from()))
                .toList();
    }

    /** What came just after a touchpoint, most frequent first. */
    public static List<Neighbour> after(EventLog log, List<FlowEdge> flow, int touchpoint) {
        return flow.stream()
                .filter(edge -> edge.from() == touchpoint)
                .map(edge -> of(log, edge, edge.to()))
                .toList();
    }

    private static Neighbour of(EventLog log, FlowEdge edge, int other) {
        Touchpoint is = log.touchpoints().get(other);
        return new Neighbour(other, is.name(), TouchpointRow.laneName(log, is), TouchpointRow.visible(log, is), edge);
    }
}
