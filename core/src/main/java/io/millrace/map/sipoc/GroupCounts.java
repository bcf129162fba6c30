// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import io.millrace.measure.CaseCount;
import java.util.List;

/**
 * How often groups of touchpoints are met.
 *
 * @param groups in the order in which they were asked for
 * @param first by touchpoint, cases that begin with it
 * @param latest by touchpoint, cases last seen at it
 */
public record GroupCounts(List<Met> groups, List<CaseCount> first, List<CaseCount> latest) {

    /**
     * One group.
     *
     * @param events how often one of its touchpoints was met
     * @param cases cases that met one
     */
    public record Met(long events, CaseCount cases) {}
}
