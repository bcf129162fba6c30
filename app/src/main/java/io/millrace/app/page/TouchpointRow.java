// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointMeasures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of the touchpoint catalogue in words.
 *
 * @param rank 1 for the touchpoint that most cases met
 * @param is what it means
 * @param m how it was met
 */
public record TouchpointRow(int rank, Touchpoint is, TouchpointMeasures m, String stage, String lane) {

    /** The catalogue of a stream, ranked by cases, then by events. */
    public static List<TouchpointRow> rank(EventLog log, StreamMeasures stream) {
        List<TouchpointMeasures> sorted = new ArrayList<>(stream.touchpoints());
        sorted.sort(Comparator.<TouchpointMeasures>comparingLong(m -> -m.cases().cases())
                .thenComparingLong(m -> -m.events())
                .thenComparingInt(TouchpointMeasures::touchpoint));
        List<TouchpointRow> rows = new ArrayList<>();
        for (TouchpointMeasures m : sorted) {
            Touchpoint is = log.touchpoints().get(m.touchpoint());
            String stage = is.entersStage() ? stream.stages().get(is.stage()).name() : "–";
            rows.add(new TouchpointRow(rows.size() + 1, is, m, stage, laneName(log, is)));
        }
        return rows;
    }

    static String laneName(EventLog log, Touchpoint is) {
        return is.lane() == Touchpoint.NO_LANE
                ? "–"
                : log.lanes().get(is.lane()).name();
    }

    static boolean visible(EventLog log, Touchpoint is) {
        if (is.lane() == Touchpoint.NO_LANE) {
            return true;
        }
        Lane lane = log.lanes().get(is.lane());
        return lane.row().visible();
    }

    public String name() {
        return is.name();
    }

    public String who() {
        return who(is.by());
    }

    /** Who acts, in words. */
    public static String who(Party by) {
        return switch (by) {
            case CUSTOMER -> "customer";
            case US -> "us";
            case SYSTEM -> "system";
            case PARTNER -> "partner";
        };
    }

    public String flow() {
        return flow(is.flow());
    }

    private static String flow(FlowKind kind) {
        return switch (kind) {
            case ACTION -> "action";
            case INFORMATION -> "information";
            case MATERIAL -> "material";
        };
    }
}
