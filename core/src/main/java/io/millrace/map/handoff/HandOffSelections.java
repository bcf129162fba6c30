// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.StageModel;
import io.millrace.measure.CaseSelection;

/** Finds the cases behind the numbers of hand-offs; the filters walk cases with the same {@link HandOffWalk} as the numbers. */
public final class HandOffSelections {
    /** How the keys begin. */
    public static final String PREFIX = HandOffKeys.PREFIX;

    private final String key;
    private final EventLog words;
    private final StageModel model;

    private HandOffSelections(String key, EventLog words, StageModel model) {
        this.key = key;
        this.words = words;
        this.model = model;
    }

    /**
     * The selection with this key.
     *
     * @throws MillraceException when no hand-off has the key
     */
    public static CaseSelection parse(String key, EventLog words, StageModel model, DeclaredParties declared) {
        return new HandOffSelections(key, words, model).parse(declared);
    }

    private CaseSelection parse(DeclaredParties declared) {
        String[] parts = key.split(":", -1);
        if (parts.length < 5 || parts.length > 6) {
            throw unknown("it must say level, hand-off, part and watch");
        }
        PartyLevel level = PartyLevel.find(parts[1]).orElseThrow(() -> unknown("there is no such level of parties"));
        HandOffPart part = HandOffPart.find(parts[3]).orElseThrow(() -> unknown("a hand-off has no such part"));
        HandOffHorizons horizons = HandOffHorizons.parse(parts[4]);
        if (horizons == null) {
            throw unknown("it does not say for how long a hand-off is watched");
        }
        int[] place = parts.length == 6
                ? pair(parts[5], "\\.", words.channels().size(), model.stages().size() + 1)
                : null;
        Parties parties = new Parties(level, words, declared);
        HandOffWalk walk = new HandOffWalk(parties, words, model, horizons);
        if (parts[2].equals(HandOffKeys.KEPT)) {
            if (place == null) {
                throw unknown("it must say of which stream and stage");
            }
            return kept(walk, part, place);
        }
        int[] ends = pair(parts[2], ">", parties.groups(), parties.groups());
        int row = ends[0] * parties.groups() + ends[1];
        String title = part.title(parties.name(ends[0]), parties.name(ends[1]));
        CaseFilter any = trace -> part.in(walk.walk(trace).partsOfRow(row));
        return place == null
                ? new CaseSelection(key, title, any)
                : new CaseSelection(
                        key,
                        title + in(place),
                        trace ->
                                trace.channel() == place[0] && any.test(trace) && walk.stageOfRow(row) == place[1] - 1);
    }

    private CaseSelection kept(HandOffWalk walk, HandOffPart part, int[] place) {
        return new CaseSelection(
                key,
                (part == HandOffPart.LOST ? "of these, cases lost after a move" : "cases with a move")
                        + " that stayed with its party" + in(place),
                trace -> trace.channel() == place[0] && part.in(walk.walk(trace).comparable(place[1] - 1)));
    }

    private String in(int[] place) {
        String stage = place[1] == 0
                ? "before any stage"
                : "in " + model.stages().get(place[1] - 1).name();
        return ", " + stage + ", stream " + words.channels().word(place[0]);
    }

    private int[] pair(String word, String between, int first, int second) {
        if (word.matches("\\d{1,6}" + between + "\\d{1,6}")) {
            String[] ends = word.split(between, -1);
            int[] pair = {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
            if (pair[0] < first && pair[1] < second) {
                return pair;
            }
        }
        throw unknown("'" + word + "' names nothing that there is");
    }

    private MillraceException unknown(String why) {
        return new MillraceException(
                Blame.USAGE,
                "No list of cases has the key '" + key + "': " + why + "; take the key from a number's selection.");
    }
}
