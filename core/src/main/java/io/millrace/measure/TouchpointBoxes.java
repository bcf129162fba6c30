// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which touchpoints stand together in which box: every touchpoint in exactly one. */
public final class TouchpointBoxes {
    private final int[] boxOf;
    private final String[] words;

    /**
     * Puts touchpoints into boxes.
     *
     * @param boxOf box of each touchpoint, numbered from 0 without a gap
     * @throws IllegalArgumentException when a number is left out or negative
     */
    public TouchpointBoxes(int[] boxOf) {
        this.boxOf = boxOf.clone();
        int boxes = 1 + Arrays.stream(boxOf).max().orElse(-1);
        this.words = new String[boxes];
        for (int box = 0; box < boxes; box++) {
            words[box] = touchpoints(box).stream().map(String::valueOf).collect(Collectors.joining(","));
            if (words[box].isEmpty()) {
                throw new IllegalArgumentException("every box must hold a touchpoint, but box " + box + " holds none");
            }
        }
    }

    /** Each touchpoint in a box of its own. */
    public static TouchpointBoxes each(int touchpoints) {
        return new TouchpointBoxes(IntStream.range(0, touchpoints).toArray());
    }

    /** How many boxes there are. */
    public int size() {
        return words.length;
    }

    /** The box of a touchpoint. */
    public int of(int touchpoint) {
        return boxOf[touchpoint];
    }

    /** The touchpoints of a box, by index. */
    public List<Integer> touchpoints(int box) {
        return IntStream.range(0, boxOf.length)
                .filter(touchpoint -> boxOf[touchpoint] == box)
                .boxed()
                .toList();
    }

    /** The touchpoints of a box as {@link CaseSelection} writes them, such as "3,7". */
    String words(int box) {
        return words[box];
    }
}
