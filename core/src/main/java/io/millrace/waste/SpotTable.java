// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the spot of a stream and a place by number, without making an object. */
final class SpotTable {
    static final int NONE = -1;

    private final int places;
    private final int[] spotOf;

    private SpotTable(int channels, int places) {
        this.places = places;
        this.spotOf = new int[channels * places];
        Arrays.fill(spotOf, NONE);
    }

    static SpotTable ofStages(ScanGround ground, Spot... spots) {
        SpotTable table = new SpotTable(
                ground.words().channels().size(), ground.model().stages().size());
        IntStream.range(0, spots.length)
                .forEach(i -> table.spotOf[
                        spots[i].channel() * table.places + ground.model().find(spots[i].place())] = i);
        return table;
    }

    static SpotTable ofTouchpoints(ScanGround ground, Spot... spots) {
        SpotTable table = new SpotTable(
                ground.words().channels().size(), ground.words().touchpoints().size());
        IntStream.range(0, spots.length)
                .forEach(i -> table.spotOf[spots[i].channel() * table.places + Integer.parseInt(spots[i].place())] = i);
        return table;
    }

    /** One spot a stream and touchpoint among these. */
    static List<Spot> touchpointSpots(ScanGround ground, List<Integer> touchpoints, long limit) {
        return touchpoints.stream()
                .flatMap(touchpoint -> IntStream.range(
                                0, ground.words().channels().size())
                        .mapToObj(channel -> new Spot(channel, String.valueOf(touchpoint), limit, 0)))
                .toList();
    }

    /** The spot's number, or {@link #NONE}. */
    int at(int channel, int place) {
        return spotOf[channel * places + place];
    }
}
