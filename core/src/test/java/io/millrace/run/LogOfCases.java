// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Logs for tests of what folds them. */
final class LogOfCases {
    private static final int TOUCHPOINTS = 4;

    private LogOfCases() {}

    static EventLog random(Random random) {
        return of(random, random.ints(1 + random.nextInt(200), 1, 12).toArray());
    }

    /** A log whose cases have so many events. */
    static EventLog sizes(int... sizes) {
        return of(new Random(1), sizes);
    }

    private static EventLog of(Random random, int... sizes) {
        int[] offsets = new int[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) {
            offsets[i + 1] = offsets[i] + sizes[i];
        }
        int events = offsets[sizes.length];
        long[] time = new long[events];
        long[] end = new long[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            long at = random.nextInt(1_000_000);
            for (int e = offsets[i]; e < offsets[i + 1]; e++) {
                at += random.nextInt(1_000_000);
                time[e] = at * 1_000;
            }
            end[i] = 1_000_000_000_000L;
        }
        int[] none = new int[sizes.length];
        Arrays.fill(none, -1);
        Dictionary channels = new Dictionary();
        List.of("web", "store", "phone").forEach(channels::code);
        return new EventLog(
                offsets,
                random.ints(events, 0, TOUCHPOINTS).toArray(),
                time,
                null,
                null,
                null,
                IntStream.range(0, events).toArray(),
                Words.of(IntStream.range(0, sizes.length)
                        .mapToObj(i -> "case " + i)
                        .toList()),
                none,
                random.ints(sizes.length, 0, channels.size()).toArray(),
                // all open
                new byte[sizes.length],
                end,
                none,
                List.of(),
                IntStream.range(0, TOUCHPOINTS).mapToObj(LogOfCases::touchpoint).toList(),
                List.of(),
                new Dictionary(),
                channels,
                new Dictionary(),
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                1_000_000_000_000L);
    }

    private static Touchpoint touchpoint(int code) {
        int stage = code == 0 ? 0 : Touchpoint.NO_STAGE;
        return new Touchpoint(
                "touch " + code,
                stage,
                Touchpoint.NO_LANE,
                FlowKind.ACTION,
                false,
                Party.US,
                null,
                false,
                null,
                null,
                Touchpoint.NO_LANE);
    }
}
