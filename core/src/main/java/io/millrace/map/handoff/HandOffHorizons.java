// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import org.jspecify.annotations.Nullable;

/**
 * How long a hand-off is watched, in micros. What is known of all hand-offs for equally long can be compared; whoever looked at open cases
 * without a limit would see the young ones lose less.
 *
 * @param within what follows within this time counts: nine in ten of the moves that ever lead to a later stage have led there
 * @param followed only hand-offs at least this long before <em>as of</em> count: {@code within}, and the silence after which a case counts
 *     as lost
 * @param takenUp only declared hand-overs at least this long before <em>as of</em> count: nine in ten of those taken up have been by then
 */
record HandOffHorizons(long within, long followed, long takenUp) {
    /** In place of a time that no data gives: everything known counts. */
    static final long NO_LIMIT = Long.MAX_VALUE;

    private static final long MICROS = 1_000_000L;

    /** Whole seconds, so that a key can hold them. */
    String word() {
        return word(within) + "." + word(followed) + "." + word(takenUp);
    }

    private static String word(long micros) {
        return micros == NO_LIMIT ? "-" : String.valueOf(micros / MICROS);
    }

    /** What {@link #word} wrote, or null when it wrote no such word. */
    static @Nullable HandOffHorizons parse(String word) {
        if (!word.matches("(-|\\d{1,12})\\.(-|\\d{1,12})\\.(-|\\d{1,12})")) {
            return null;
        }
        String[] parts = word.split("\\.", -1);
        return new HandOffHorizons(micros(parts[0]), micros(parts[1]), micros(parts[2]));
    }

    private static long micros(String word) {
        return word.equals("-") ? NO_LIMIT : Long.parseLong(word) * MICROS;
    }

    /** Whether something at a time has been watched for long enough by now; always without a limit. */
    static boolean old(long time, long limit, long asOf) {
        return limit == NO_LIMIT || time <= asOf - limit;
    }

    /** Whether something came within the time; always without a limit. */
    boolean soon(long from, long time) {
        return within == NO_LIMIT || time - from <= within;
    }

    /** Whether a case can still enter a later stage once it has been in this one; before any stage is -1. */
    static boolean[] openStages(StageModel model) {
        int size = model.stages().size();
        boolean[] open = new boolean[size + 1];
        open[0] = true;
        for (int i = 0; i < size; i++) {
            Stage stage = model.stages().get(i);
            open[i + 1] = i < size - 1 && !stage.last();
        }
        return open;
    }
}
