// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.List;

/**
 * A graph to be laid out in layers.
 *
 * @param size nodes are numbered from 0
 * @param links none from a node to itself, at most one each way between two nodes
 */
record LinkedNodes(int size, List<Link> links) {

    LinkedNodes {
        links = List.copyOf(links);
        for (Link link : links) {
            if (link.from() == link.to() || Math.max(link.from(), link.to()) >= size) {
                throw new IllegalArgumentException("a link must join two nodes of the graph: " + link);
            }
        }
    }

    /**
     * An arrow between two nodes.
     *
     * @param weight how much it matters that the link is short, straight and forward; positive
     */
    record Link(int from, int to, long weight) {}
}
