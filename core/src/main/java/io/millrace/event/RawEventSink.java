// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

import org.jspecify.annotations.Nullable;

/** Where a source hands over what it read. */
@FunctionalInterface
public interface RawEventSink {
    /**
     * Takes one event.
     *
     * @return null when the event found its place in a journey, else the reason why it has none, such as "no rule for type 'refund'"
     */
    @Nullable
    String accept(RawEvent event);

    /** A sink that can also take the parts of a source side by side, and gives the same as if it had taken them one after the other. */
    interface Parted extends RawEventSink {
        /** A sink of its own for one part, to be used by one thread; its events are numbered from 0. */
        RawEventSink part();

        /**
         * Puts a part in its place, behind all that was taken before.
         *
         * @param part what {@link #part()} gave, not used any more
         * @param firstSequence the number that the first event of the part has in the reading order
         */
        void join(RawEventSink part, int firstSequence);
    }
}
