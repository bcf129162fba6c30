// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How customers come to their decision.
 *
 * @param stage the stage that is the decision
 * @param cases all cases
 * @param decided cases that entered it
 * @param atOnce cases that begin with it, so that nobody knows how they decided
 * @param path the stages before it that most of the others walk, equal neighbours merged; empty when there is no such path
 * @param pathCases how many walk it
 * @param halfSeconds median time from the first event to the decision, of those who decided; null when nobody did
 * @param customerSteps events before it that customers did
 * @param ourSteps events before it that we did, our systems included
 * @param partnerSteps events before it that partners did
 * @param lane name of the lane in which most of ours happened, or null
 */
public record Decision(
        int stage,
        long cases,
        long decided,
        long atOnce,
        List<Integer> path,
        long pathCases,
        @Nullable Double halfSeconds,
        long customerSteps,
        long ourSteps,
        long partnerSteps,
        @Nullable String lane) {}
