// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

import org.jspecify.annotations.Nullable;

/**
 * What a source said happened, before any rule gave it a meaning.
 *
 * @param source name of the source
 * @param type what happened, in the source's word
 * @param time micros since the epoch, UTC
 * @param end micros since the epoch when it ended, or {@link #NO_TIME}
 * @param caseId explicit case id, or null
 * @param customer customer id, or null
 * @param order order id, or null
 * @param channel channel, or null
 * @param agent who did it (a person or team), or null
 * @param value money in minor units of the company's currency, or {@link #NO_VALUE}
 * @param sequence place in the reading order over all sources; breaks ties
 * @param endedAs how the source says the case ended without saying when, or null
 * @param fields every column of the row by name, for the mapping rules
 */
public record RawEvent(
        String source,
        String type,
        long time,
        long end,
        @Nullable String caseId,
        @Nullable String customer,
        @Nullable String order,
        @Nullable String channel,
        @Nullable String agent,
        long value,
        int sequence,
        @Nullable String endedAs,
        Fields fields) {
    public static final long NO_TIME = Long.MIN_VALUE;
    public static final long NO_VALUE = Long.MIN_VALUE;

    /** A field as the mapping rules ask for it: our words first, then the columns of the row. Null when it is empty or there is none. */
    public @Nullable String field(String name) {
        return switch (name) {
            case "type" -> type;
            case "source" -> source;
            case "channel" -> channel;
            case "agent" -> agent;
            case "customer" -> customer;
            case "order" -> order;
            default -> fields.value(name);
        };
    }

    /** The columns of the row that an event came from. Events of one row share one such object, events of different rows never do. */
    @FunctionalInterface
    public interface Fields {
        /** The value of a column, or null when the row has no such column or the cell is empty. */
        @Nullable
        String value(String column);

        /** How many rows of the source this stands for: more than one where rows were grouped. */
        default long rows() {
            return 1;
        }
    }
}
