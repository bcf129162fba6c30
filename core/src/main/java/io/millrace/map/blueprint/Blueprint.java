// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.measure.CaseCount;
import io.millrace.measure.DurationEstimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service blueprint of a stream.
 *
 * @param company whose it is
 * @param stream name of the stream
 * @param all whether it is every stream together
 * @param headline how customers come to their decision, in plain words with its numbers
 * @param explanation who did what on the way, and of what nobody knows how customers react
 * @param basis what it is based on: cases, case rule, period, as of
 * @param cases all cases of the stream
 * @param columns the stages that have a box, in model order
 * @param rows from the top down
 * @param notDrawn touchpoints that are too many to draw
 * @param reactions to all touchpoints of ours, drawn or not
 */
public record Blueprint(
        String company,
        String stream,
        boolean all,
        BlueprintOrder order,
        String headline,
        String explanation,
        String basis,
        CaseCount cases,
        List<Column> columns,
        List<Row> rows,
        int notDrawn,
        Reactions reactions) {

    /** A stage. */
    public record Column(int stage, String key, String name) {}

    /** A swim row with its boxes, by column and then in the order in which most moves run. */
    public record Row(BlueprintRow row, String title, List<Box> boxes) {}

    /**
     * A touchpoint in a row. What leaves evidence stands twice: where it is done, and where customers see it.
     *
     * @param touchpoint index in the log's touchpoints
     * @param stage index of the stage in whose column it stands
     * @param lane name, or null without a lane
     * @param partner whether another company does it
     * @param stepTime time since the event before it, or its own duration
     * @param follows the touchpoint that it follows most often, or null where cases begin with it
     * @param reactions how customers react to it, for an action of ours; else null
     * @param act what comes before it, for an act of customers; else null
     */
    public record Box(
            int touchpoint,
            String name,
            int stage,
            @Nullable String lane,
            boolean partner,
            CaseCount cases,
            DurationEstimate stepTime,
            @Nullable Follows follows,
            @Nullable ActionReactions reactions,
            @Nullable CustomerAct act) {}

    /** The connection by which a box is reached most often. */
    public record Follows(int touchpoint, CaseCount cases) {}
}
