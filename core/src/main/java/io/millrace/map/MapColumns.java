// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

/**
 * Where the columns of the map stand. The map grows by a column a stage; boxes keep their size.
 *
 * @param count how many boxes
 * @param left left edge of the first box
 * @param width width of the whole drawing
 */
record MapColumns(int count, double left, double width) {
    static final double BOX = 168;
    static final double GAP = 86;
    static final double MARGIN = 16;

    /** Below this width the source, the control box and the customer would touch. */
    private static final double NARROWEST = 900;

    /** What two steps side by side take beyond a box. */
    private static final double OVERHANG = 2 * StepGrid.HALF + StepGrid.BETWEEN - BOX;

    /**
     * Makes room for the boxes.
     *
     * @param wideEnd whether steps stand side by side under the last box
     * @param tail whether something follows the last box
     */
    static MapColumns of(int boxes, boolean wideEnd, boolean tail) {
        double content = boxes * BOX + Math.max(0, boxes - 1) * GAP;
        double end = tail ? GAP : wideEnd ? OVERHANG : 0;
        double needed = content + 2 * MARGIN + end;
        double width = Math.max(NARROWEST, needed);
        double left = boxes > 1 ? MARGIN : MARGIN + (width - needed) / 2;
        return new MapColumns(boxes, left, width);
    }

    double x(int box) {
        return left + box * (BOX + GAP);
    }

    double centre(int box) {
        return x(box) + BOX / 2;
    }

    double gapCentre(int box) {
        return x(box) + BOX + GAP / 2;
    }

    double middle() {
        return width / 2;
    }
}
