// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

/**
 * All journeys grouped by one attribute alone, to stand beside the groups that were learned.
 *
 * @param gain bits that it saves, the price of naming the split paid; not above 0 when it explains nothing
 * @param groups how many groups its values make, values that flow alike together
 * @param modalShare share of steps that take the commonest next step of their group, 0 to 1
 */
public record Grouping(String attribute, double gain, int groups, double modalShare) {
    public boolean pays() {
        return gain > 0;
    }
}
