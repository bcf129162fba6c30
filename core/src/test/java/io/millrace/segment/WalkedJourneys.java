// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment;

import io.millrace.event.Dictionary;
import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes logs journey by journey, from what each met. Generated data. */
public final class WalkedJourneys {
    public static final StageModel MODEL = new StageModel(
            "walked",
            1,
            List.of(
                    new Stage("look", "Look", null, false, false, null),
                    new Stage("buy", "Buy", null, false, true, null),
                    new Stage("have", "Have", null, true, false, null)));
    private static final long MINUTE = 60_000_000L;

    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final List<int[]> journeys = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();

    /** A touchpoint that enters a stage, or none; its number. */
    public int touchpoint(int stage, @Nullable String exit) {
        touchpoints.add(new Touchpoint(
                "t" + touchpoints.size(),
                stage,
                Touchpoint.NO_LANE,
                FlowKind.ACTION,
                false,
                Party.US,
                null,
                false,
                exit,
                null,
                Touchpoint.NO_LANE));
        return touchpoints.size() - 1;
    }

    /** A journey that begins so many minutes after the first moment and meets one touchpoint a minute. */
    public WalkedJourneys journey(long start, Ending ending, int... met) {
        journeys.add(met);
        starts.add(start);
        endings.add(ending);
        return this;
    }

    /** What each journey met. */
    public List<int[]> journeys() {
        return journeys;
    }

    /** Journeys of up to twelve of seven touchpoints, of which the last is an exit; they are open, lost, or have had success. */
    public static WalkedJourneys random(long seed, int cases) {
        Random random = new Random(seed);
        WalkedJourneys walked = new WalkedJourneys();
        IntStream.range(0, 6).forEach(i -> walked.touchpoint(i < 5 ? i / 2 : Touchpoint.NO_STAGE, null));
        walked.touchpoint(Touchpoint.NO_STAGE, "gone");
        Ending[] endings = Ending.values();
        for (int i = 0; i < cases; i++) {
            int[] met = new int[1 + random.nextInt(12)];
            int at = random.nextInt(2);
            for (int e = 0; e < met.length; e++) {
                met[e] = random.nextInt(12) == 0 ? 6 : at;
                at = random.nextInt(4) == 0 ? random.nextInt(6) : (at + random.nextInt(2)) % 6;
            }
            walked.journey(random.nextInt(cases), endings[random.nextInt(endings.length)], met);
        }
        return walked;
    }

    public EventLog log() {
        int cases = journeys.size();
        int[] offsets = new int[cases + 1];
        for (int i = 0; i < cases; i++) {
            offsets[i + 1] = offsets[i] + journeys.get(i).length;
        }
        int events = offsets[cases];
        int[] touchpoint = new int[events];
        long[] time = new long[events];
        long[] endTime = new long[cases];
        byte[] ending = new byte[cases];
        for (int i = 0; i < cases; i++) {
            int[] met = journeys.get(i);
            for (int e = 0; e < met.length; e++) {
                touchpoint[offsets[i] + e] = met[e];
                time[offsets[i] + e] = (starts.get(i) + e) * MINUTE;
            }
            endTime[i] = (starts.get(i) + met.length) * MINUTE;
            ending[i] = (byte) List.of(Ending.values()).indexOf(endings.get(i));
        }
        int[] none = new int[cases];
        Arrays.fill(none, -1);
        Dictionary channels = new Dictionary();
        channels.code("web");
        return new EventLog(
                offsets,
                touchpoint,
                time,
                null,
                null,
                null,
                IntStream.range(0, events).toArray(),
                Words.of(IntStream.range(0, cases).mapToObj(i -> "case " + i).toList()),
                none,
                new int[cases],
                ending,
                endTime,
                none,
                List.of(),
                touchpoints,
                List.of(),
                new Dictionary(),
                channels,
                new Dictionary(),
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                Arrays.stream(endTime).max().orElse(0));
    }
}
