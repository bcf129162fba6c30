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
}
