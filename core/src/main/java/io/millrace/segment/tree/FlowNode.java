// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A set of journeys of the flow tree: whole, or split by one attribute into groups that hold each of them once. */
public final class FlowNode {
    private final @Nullable FlowNode parent;
    private final int[] bins;
    private final int[] counts;
    private final long cases;
    private final double bits;
    private final List<FlowNode> children = new ArrayList<>();
    private int attribute = -1;
    private double gain;
    private StopRule stopped = StopRule.NOTHING_PAYS;

    /**
     * @param parent null for all journeys
     * @param bins values of the parent's attribute that lead here; none for all journeys
     * @param counts steps, by the numbers of {@link FlowPairs}
     * @param bits what the steps take
     */
    FlowNode(@Nullable FlowNode parent, int[] bins, int[] counts, long cases, double bits) {
        this.parent = parent;
        this.bins = bins;
        this.counts = counts;
        this.cases = cases;
        this.bits = bits;
    }

    void split(int by, double saved) {
        attribute = by;
        gain = saved;
    }

    void add(FlowNode child) {
        children.add(child);
    }

    void stop(StopRule why) {
        stopped = why;
    }

    /** Takes the split back. */
    void unsplit() {
        attribute = -1;
        children.clear();
    }

    public @Nullable FlowNode parent() {
        return parent;
    }

    /** The values of the parent's attribute that lead here, by number. */
    public List<Integer> bins() {
        return Arrays.stream(bins).boxed().toList();
    }

    public List<FlowNode> children() {
        return children;
    }

    public boolean leaf() {
        return children.isEmpty();
    }

    /** The attribute of the split, as a number among the candidates; -1 in a leaf. */
    public int attribute() {
        return attribute;
    }

    /** Bits that the split saves, the price of naming it paid. */
    public double gain() {
        return gain;
    }

    /** Bits of the steps of these journeys, written down on their own. */
    public double bits() {
        return bits;
    }

    public long cases() {
        return cases;
    }

    /** Why a leaf is not split further. */
    public StopRule stopped() {
        return stopped;
    }

    int[] counts() {
        return counts;
    }

    /** The leaves below, from the first group to the last. */
    public Stream<FlowNode> leaves() {
        return leaf() ? Stream.of(this) : children.stream().flatMap(FlowNode::leaves);
    }

    /** This node and all below. */
    public Stream<FlowNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(FlowNode::all));
    }
}
