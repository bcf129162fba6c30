// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where links leave and reach their nodes: side by side along the edge, in the order of where they go, so that they do not cross there. */
final class LinkPorts {
    private static final double STEP = 16;

    private final double[] top;
    private final double[] bottom;

    /**
     * Spreads the links of a grid.
     *
     * @param room width of each node over which links may be spread
     */
    LinkPorts(LayerGrid grid, int nodes, int links, double[] room) {
        top = new double[links];
        bottom = new double[links];
        for (int node = 0; node < nodes; node++) {
            List<LayerGrid.Piece> leaving = new ArrayList<>(grid.pieces(node, false));
            leaving.sort(Comparator.<LayerGrid.Piece>comparingInt(piece -> grid.place(piece.lower()))
                    .thenComparingInt(LayerGrid.Piece::link));
            spread(leaving, top, room[node]);
            List<LayerGrid.Piece> reaching = new ArrayList<>(grid.pieces(node, true));
            reaching.sort(Comparator.<LayerGrid.Piece>comparingInt(piece -> grid.place(piece.upper()))
                    .thenComparingInt(LayerGrid.Piece::link));
            spread(reaching, bottom, room[node]);
        }
    }

    private static void spread(List<LayerGrid.Piece> pieces, double[] offsets, double room) {
        int last = pieces.size() - 1;
        double step = Math.min(STEP, room / Math.max(1, last));
        for (int i = 0; i <= last; i++) {
            offsets[pieces.get(i).link()] = (i - last / 2.0) * step;
        }
    }

    /** Distance from the middle of the upper node to where the link leaves it. */
    double atTop(int link) {
        return top[link];
    }

    /** Distance from the middle of the lower node to where the link reaches it. */
    double atBottom(int link) {
        return bottom[link];
    }
}
