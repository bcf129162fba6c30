// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import java.util.Arrays;

/**
 * What is compared among the cases that stay in a stage.
 *
 * @param stage index in the stage model
 * @param window micros within which a move to the next stage counts; 0 when nobody moved on
 * @param horizon micros within which coming to the end counts; 0 when nobody did
 * @param ages the landmarks, micros from the beginning of the stay, ascending
 * @param bucket step of {@link AgeBuckets} of each landmark, ascending
 * @param targets stages to which cases move on, ascending
 * @param touchpoints those that enough cases met here, ascending
 * @param returns what is met by going back, ascending: touchpoints and returns by the numbers of {@link StayWalk}
 */
// the columns are shared within the room, not copied
@SuppressWarnings("ArrayRecordComponent")
record StagePlan(
        int stage,
        long window,
        long horizon,
        long[] ages,
        int[] bucket,
        int[] targets,
        int[] touchpoints,
        int[] returns) {

    /** How many things are compared. */
    int candidates() {
        return touchpoints.length + returns.length;
    }

    /** Place of what was met among the candidates: touchpoints, then returns; or -1. */
    int candidate(int what) {
        int place = Arrays.binarySearch(touchpoints, what);
        if (place >= 0) {
            return place;
        }
        int back = Arrays.binarySearch(returns, what);
        return back >= 0 ? touchpoints.length + back : -1;
    }

    /** What was met, by its number. */
    int what(int candidate) {
        return candidate < touchpoints.length ? touchpoints[candidate] : returns[candidate - touchpoints.length];
    }

    /** Whether the candidate is judged by who comes to the end, rather than by who moves on. */
    boolean judgedByEnd(int candidate) {
        return candidate >= touchpoints.length;
    }

    /** Place of a stage among the targets, or -1. */
    int way(int to) {
        return to < 0 ? -1 : Math.max(-1, Arrays.binarySearch(targets, to));
    }

    /** Landmarks that are at or below an age. */
    int atOrBelow(long age) {
        int place = Arrays.binarySearch(ages, age);
        return place >= 0 ? place + 1 : -place - 1;
    }

    /** The first landmark at or above an age. */
    int firstFrom(long age) {
        int place = Arrays.binarySearch(ages, age);
        return place >= 0 ? place : -place - 1;
    }

    /** The landmark to which a meeting at this age belongs. */
    int landmark(long age) {
        return Arrays.binarySearch(bucket, AgeBuckets.of(age));
    }

    /** Places for all landmarks of all classes of {@link Quiet}, one more a class for what ends at its last landmark. */
    int places() {
        return Quiet.CLASSES * (ages.length + 1);
    }

    /** About so many bytes that a segment takes in which everything is met. */
    long bytesOfSegment() {
        return 16L * places() * (1L + targets.length) * (1L + candidates());
    }

    /** Place of a landmark in a class. */
    int place(int quiet, int landmark) {
        return quiet * (ages.length + 1) + landmark;
    }
}
