// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Finds the cases behind a number by its key. The filters walk cases with the same {@link StagePassages} as the numbers; they are not for
 * two threads at once.
 */
public final class CaseSelections {
    private final String key;
    private final EventLog log;
    private final StageModel model;

    private CaseSelections(String key, EventLog log, StageModel model) {
        this.key = key;
        this.log = log;
        this.model = model;
    }

    /**
     * The selection with this key, as {@link CaseSelection} lists them.
     *
     * @throws MillraceException when no selection has the key
     */
    public static CaseSelection parse(String key, EventLog log, StageModel model) {
        return new CaseSelections(key, log, model).parse();
    }

    private CaseSelection parse() {
        int colon = key.indexOf(':');
        String rest = key.substring(colon + 1);
        return switch (colon < 0 ? "" : key.substring(0, colon)) {
            case "" -> ofCases();
            case "exit" -> ofExit(rest, Ending.EXITED, "cases that left by " + rest);
            case "undatedExit" ->
                ofExit(rest, Ending.EXITED_UNDATED, "cases that left by " + rest + ", nobody knows when");
            case "stage" -> ofStage(rest);
            case "transition" -> ofTransition(rest);
            case "backLoop" -> ofBackLoop(rest);
            case "flow", "touchpoint", "first", "latest", "rework" -> new TouchpointSelections(log).parse(key);
            case "path" -> ofPath(rest);
            case "variant" -> ofVariant(rest);
            default -> throw unknown("it begins with no known word");
        };
    }

    private CaseSelection ofCases() {
        CasePart part = CasePart.find(key);
        if (part == null) {
            throw unknown("it is no known word");
        }
        return walking(
                part.title(),
                (passages, trace) ->
                        part.has(trace.ending(), passages.walk(trace).work().totalBasis() != 0));
    }

    private CaseSelection ofExit(String name, Ending ending, String title) {
        int exit = log.exits().find(name);
        if (exit < 0) {
            throw unknown("no case left by '" + name + "'");
        }
        return new CaseSelection(key, title, trace -> trace.exit() == exit && trace.ending() == ending);
    }

    private CaseSelection ofStage(String rest) {
        int end = rest.indexOf(':');
        int stage = stage(end < 0 ? rest : rest.substring(0, end));
        StagePart part = StagePart.find(end < 0 ? "" : rest.substring(end + 1));
        if (part == null) {
            throw unknown("a stage has no such part");
        }
        return walking(
                part.title(model.stages().get(stage).name()),
                (passages, trace) -> part.in(passages.walk(trace).parts(stage)));
    }

    private CaseSelection ofTransition(String rest) {
        int end = rest.indexOf(':');
        int[] pair = stages(end < 0 ? rest : rest.substring(0, end), 2);
        TransitionPart part = TransitionPart.find(end < 0 ? "" : rest.substring(end + 1));
        if (part == null) {
            throw unknown("a transition has no such part");
        }
        return walking(
                part.title(name(pair[0]), name(pair[1])),
                (passages, trace) -> part.has(passages.walk(trace), pair[0], pair[1]));
    }

    private CaseSelection ofBackLoop(String rest) {
        int[] pair = stages(rest, 2);
        return walking(
                "cases that went back from " + name(pair[0]) + " to " + name(pair[1]),
                (passages, trace) -> passages.walk(trace).loopedBack(pair[0], pair[1]));
    }

    private CaseSelection ofPath(String rest) {
        int[] path = stages(rest, OptionalInt.empty());
        String title =
                Arrays.stream(path).mapToObj(this::name).collect(Collectors.joining(", then ", "cases that went ", ""));
        return walking(title, (passages, trace) -> {
            passages.walk(trace);
            return Arrays.equals(passages.path(), 0, passages.pathLength(), path, 0, path.length);
        });
    }

    private CaseSelection ofVariant(String rest) {
        if (!rest.matches("[0-9a-f]{1,16}")) {
            throw unknown("a variant is named by up to 16 digits from 0 to f");
        }
        long hash = Long.parseUnsignedLong(rest, 16);
        return new CaseSelection(
                key, "cases with the same touchpoints in the same order", trace -> VariantHash.of(trace) == hash);
    }

    private CaseSelection walking(String title, BiPredicate<StagePassages, TraceCursor> filter) {
        StagePassages passages = new StagePassages(log, model);
        return new CaseSelection(key, title, trace -> filter.test(passages, trace));
    }

    private int[] stages(String words, int size) {
        return stages(words, OptionalInt.of(size));
    }

    private int[] stages(String words, OptionalInt size) {
        int[] stages = Arrays.stream(words.split(">", -1)).mapToInt(this::stage).toArray();
        if (size.isPresent() && stages.length != size.getAsInt()) {
            throw unknown("it must name " + size.getAsInt() + " stages");
        }
        return stages;
    }

    private int stage(String word) {
        int stage = model.find(word);
        if (stage < 0) {
            throw unknown("the stage model has no stage '" + word + "'");
        }
        return stage;
    }

    private String name(int stage) {
        return model.stages().get(stage).name();
    }

    private MillraceException unknown(String why) {
        return unknown(key, why);
    }

    /** What to say of a key that no selection has. */
    public static MillraceException unknown(String key, String why) {
        return new MillraceException(
                MillraceException.Blame.USAGE,
                "No list of cases has the key '" + key + "': " + why + "; take the key from a number's selection.");
    }
}
