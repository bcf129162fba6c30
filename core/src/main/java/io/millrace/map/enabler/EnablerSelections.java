// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.journey.StageModel;
import io.millrace.measure.CaseSelection;

/**
 * The cases behind the numbers of this room, by keys that begin with {@value #WORD}:
 *
 * <p>{@code enabler:in:STAGE} who stayed in a stage, {@code enabler:moved:FROM>TO} who moved straight on, {@code enabler:met:STAGE:INDEX} who
 * met a touchpoint while they stayed there, {@code enabler:then:FROM>TO:INDEX} who met it and moved straight on, {@code enabler:back:FROM>TO}
 * who went back. At the end of {@code moved}, {@code met} and {@code back} may stand a number of seconds: only those of whom everything is known
 * for so long after it. The filters walk cases with the same {@link StayWalk} as the numbers; they are not for two threads at once.
 */
public final class EnablerSelections {
    /** With what the keys begin. */
    public static final String WORD = "enabler:";

    private static final long SECOND = 1_000_000L;

    private final String key;
    private final EventLog words;
    private final StageModel model;
    private final StayWalk walk;

    private EnablerSelections(String key, EventLog words, StageModel model) {
        this.key = key;
        this.words = words;
        this.model = model;
        this.walk = new StayWalk(words.touchpoints(), model.stages().size());
    }

    /**
     * The selection with this key.
     *
     * @throws MillraceException when no selection has the key
     */
    public static CaseSelection parse(String key, EventLog words, StageModel model) {
        return new EnablerSelections(key, words, model).parse();
    }

    static String in(String stage) {
        return WORD + "in:" + stage;
    }

    static String moved(String from, String to) {
        return WORD + "moved:" + from + ">" + to;
    }

    static String met(String stage, int touchpoint) {
        return WORD + "met:" + stage + ":" + touchpoint;
    }

    static String then(String from, String to, int touchpoint) {
        return WORD + "then:" + from + ">" + to + ":" + touchpoint;
    }

    static String back(String from, String to) {
        return WORD + "back:" + from + ">" + to;
    }

    /** The selection, narrowed to those of whom everything is known for so many micros after it. */
    static String followed(String selection, long micros) {
        return selection + ":" + micros / SECOND;
    }

    private CaseSelection parse() {
        String[] parts = key.split(":", -1);
        return switch (parts.length < 3 ? "" : parts[1]) {
            case "in" -> in(stage(sized(parts, 3, 3)[2]));
            case "moved" -> moved(pair(sized(parts, 3, 4)[2]), followed(parts, 3));
            case "met" -> met(stage(sized(parts, 4, 5)[2]), touchpoint(parts[3]), followed(parts, 4));
            case "then" -> then(pair(sized(parts, 4, 4)[2]), touchpoint(parts[3]));
            case "back" -> back(pair(sized(parts, 3, 4)[2]), followed(parts, 3));
            default -> throw unknown("it begins with no known word");
        };
    }

    private CaseSelection in(int stage) {
        return new CaseSelection(
                key, "cases that stayed in " + name(stage), trace -> stay(walk.walk(trace), stage) >= 0);
    }

    private CaseSelection moved(int[] pair, long micros) {
        String title = "cases that moved from " + name(pair[0]) + " straight to " + name(pair[1]) + known(micros);
        return new CaseSelection(key, title, trace -> {
            int stay = stay(walk.walk(trace), pair[0]);
            return stay >= 0
                    && walk.next(stay) == pair[1]
                    && (micros < 0
                            || walk.entry(stay) + walk.age(stay) + micros
                                    <= trace.log().asOf());
        });
    }

    private CaseSelection met(int stage, int touchpoint, long micros) {
        String title = "cases that met " + words.touchpoints().get(touchpoint).name() + " while in " + name(stage);
        return meeting(title + known(micros), stage, touchpoint, micros, -1);
    }

    private CaseSelection then(int[] pair, int touchpoint) {
        String title = "cases that met " + words.touchpoints().get(touchpoint).name() + " while in " + name(pair[0])
                + " and moved on to " + name(pair[1]);
        return meeting(title, pair[0], touchpoint, -1, pair[1]);
    }

    private CaseSelection back(int[] pair, long micros) {
        String title = "cases that went back from " + name(pair[0]) + " to " + name(pair[1]);
        return meeting(title + known(micros), pair[0], walk.returnTo(pair[1]), micros, -1);
    }

    private CaseSelection meeting(String title, int stage, int what, long micros, int next) {
        return new CaseSelection(key, title, trace -> {
            int stay = stay(walk.walk(trace), stage);
            if (stay < 0 || (next >= 0 && walk.next(stay) != next)) {
                return false;
            }
            for (int m = walk.metFrom(stay); m < walk.metFrom(stay + 1); m++) {
                if (walk.what(m) == what) {
                    long at = walk.entry(stay) + walk.metAge(m, stay);
                    return micros < 0
                            || (walk.timed(stay) && at + micros <= trace.log().asOf());
                }
            }
            return false;
        });
    }

    private static int stay(StayWalk walk, int stage) {
        for (int stay = 0; stay < walk.stays(); stay++) {
            if (walk.stage(stay) == stage) {
                return stay;
            }
        }
        return -1;
    }

    private String[] sized(String[] parts, int least, int most) {
        if (parts.length < least || parts.length > most) {
            throw unknown("it has too few or too many parts");
        }
        return parts;
    }

    private int[] pair(String part) {
        int arrow = part.indexOf('>');
        if (arrow < 0) {
            throw unknown("it must name two stages with '>' between");
        }
        return new int[] {stage(part.substring(0, arrow)), stage(part.substring(arrow + 1))};
    }

    private int stage(String word) {
        int stage = model.find(word);
        if (stage < 0) {
            throw unknown("the stage model has no stage '" + word + "'");
        }
        return stage;
    }

    private int touchpoint(String word) {
        long index = number(word);
        if (index >= words.touchpoints().size()) {
            throw unknown("there is no touchpoint " + word);
        }
        return (int) index;
    }

    private long followed(String[] parts, int place) {
        return parts.length > place ? number(parts[place]) * SECOND : -1;
    }

    private long number(String word) {
        if (!word.matches("\\d{1,10}")) {
            throw unknown("'" + word + "' is no whole number of at most ten digits");
        }
        return Long.parseLong(word);
    }

    private static String known(long micros) {
        return micros < 0 ? "" : ", as far as is known what came after";
    }

    private String name(int stage) {
        return model.stages().get(stage).name();
    }

    private MillraceException unknown(String why) {
        return new MillraceException(
                Blame.USAGE,
                "No list of cases has the key '" + key + "': " + why + "; take the key from a number's selection.");
    }
}
