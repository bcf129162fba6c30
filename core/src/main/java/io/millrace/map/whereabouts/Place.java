// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.whereabouts;

import org.jspecify.annotations.Nullable;

/**
 * Where one case stands.
 *
 * @param index number of the case in the log
 * @param customer null when the source names none
 * @param state open, completed and so on
 * @param stage name of the stage in which it is now, or of the furthest when it has ended; null when it entered none
 * @param since when it entered that stage, micros since the epoch
 * @param seconds in the stage until now; null when it has ended
 * @param range what is normal there; null when the case has ended or nothing is known
 * @param standing how its time compares; null without a range
 * @param owner the last agent, or the last lane; null where neither is known
 * @param byAgent whether the owner is an agent
 * @param nextBestEnabler what moves cases on from here best; null where nothing is proven to
 */
public record Place(
        int index,
        String id,
        @Nullable String customer,
        String stream,
        String state,
        @Nullable String stage,
        @Nullable Long since,
        @Nullable Double seconds,
        @Nullable NormalRange range,
        @Nullable Standing standing,
        @Nullable String owner,
        boolean byAgent,
        @Nullable String nextBestEnabler) {}
