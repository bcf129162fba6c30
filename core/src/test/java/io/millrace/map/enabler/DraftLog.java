// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.CaseAttribute;
import io.millrace.event.Dictionary;
import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.StagePair;
import io.millrace.event.Touchpoint;
import io.millrace.event.ValueSeen;
import io.millrace.event.Words;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A log that is drawn up case by case, with one attribute a case. */
public final class DraftLog {
    private final List<Touchpoint> touchpoints;
    private final List<Event> events = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<Event> pending = new ArrayList<>();
    private final Dictionary channels = new Dictionary();
    private final Dictionary segments = new Dictionary();

    private record Event(int touchpoint, long time) {}

    private record Case(int from, int channel, int segment, Ending ending, long endTime) {}

    public DraftLog(List<Touchpoint> touchpoints) {
        this.touchpoints = touchpoints;
    }

    static StageModel model(String... keys) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            stages.add(new Stage(keys[i], keys[i].toUpperCase(Locale.ROOT), null, i == keys.length - 1, false, null));
        }
        return new StageModel("drawn up", 1, stages);
    }

    static Touchpoint touchpoint(String name, int stage, Party by, @Nullable StagePair enables) {
        FlowKind flow = stage == Touchpoint.NO_STAGE ? FlowKind.INFORMATION : FlowKind.ACTION;
        return new Touchpoint(
                name, stage, Touchpoint.NO_LANE, flow, false, by, null, false, null, enables, Touchpoint.NO_LANE);
    }

    /** Adds an event to the case under way; of two at the same time the one that was added first comes first. */
    public void event(int touchpoint, long micros) {
        pending.add(new Event(touchpoint, micros));
    }

    public void endCase(String channel, String segment, Ending ending, long endTime) {
        pending.sort(Comparator.comparingLong(Event::time));
        cases.add(new Case(events.size(), channels.code(channel), segments.code(segment), ending, endTime));
        events.addAll(pending);
        pending.clear();
    }

    public EventLog build(long asOf) {
        int[] offsets = new int[cases.size() + 1];
        byte[] endings = new byte[cases.size()];
        String[] names = new String[cases.size()];
        for (int c = 0; c < cases.size(); c++) {
            offsets[c] = cases.get(c).from();
            endings[c] = (byte) List.of(Ending.values()).indexOf(cases.get(c).ending());
            names[c] = "c" + c;
        }
        offsets[cases.size()] = events.size();
        int[] none = cases.stream().mapToInt(c -> -1).toArray();
        int[] segment = cases.stream().mapToInt(Case::segment).toArray();
        return new EventLog(
                offsets,
                events.stream().mapToInt(Event::touchpoint).toArray(),
                events.stream().mapToLong(Event::time).toArray(),
                null,
                null,
                null,
                new int[events.size()],
                Words.of(List.of(names)),
                none,
                cases.stream().mapToInt(Case::channel).toArray(),
                endings,
                cases.stream().mapToLong(Case::endTime).toArray(),
                none,
                List.of(new CaseAttribute("segment", segments, segment, ValueSeen.NOT_COUNTED)),
                touchpoints,
                List.of(),
                new Dictionary(),
                channels,
                new Dictionary(),
                new Dictionary(),
                ValueSeen.NOT_COUNTED,
                asOf);
    }
}
