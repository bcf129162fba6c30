// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.measure.CaseCount;

/**
 * A move of a stream from one stage straight to a later one.
 *
 * @param stream name of the stream
 * @param all whether it is all streams together
 * @param from index of a stage in the stage model
 * @param to index of a later one
 * @param cases cases that stayed in the earlier stage
 * @param moved those among them that moved straight to the later one
 * @param windowSeconds time after meeting a touchpoint within which a move counts; 0 when nobody moved on
 */
public record StreamMove(
        String stream,
        boolean all,
        int from,
        int to,
        String fromKey,
        String toKey,
        String fromName,
        String toName,
        CaseCount cases,
        CaseCount moved,
        double windowSeconds) {}
