// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import java.util.List;

/**
 * Full statistics of some cases.
 *
 * @param cases all of them
 * @param events of all cases
 * @param follows the directly-follows graph between touchpoints with its times, most cases first
 * @param distinctVariants how many variants there are
 * @param variants the most frequent ones
 * @param rework touchpoints that cases meet again, most cases first
 */
public record LogStatistics(
        CaseCount cases,
        long events,
        List<FollowStatistics> follows,
        long distinctVariants,
        List<Variant> variants,
        List<Rework> rework) {}
