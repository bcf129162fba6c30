// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.whereabouts;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.StageModel;
import io.millrace.map.PlainNumbers;
import io.millrace.measure.CaseSelection;
import io.millrace.measure.CaseSelections;
import io.millrace.measure.StagePassages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the cases behind the numbers of where everybody is. Keys: {@code stuck:STAGE>SECONDS>CHANNEL}, several with commas between, for cases
 * that are open and longer in the stage than that; {@code where:STAGE>CHANNEL} for those that are there now, and {@code where:none} for open
 * cases that entered no stage. A channel is its code in the log.
 */
public final class WhereSelections {
    /** What the keys of stuck cases begin with. */
    public static final String STUCK = "stuck:";

    /** What the keys of open cases begin with. */
    public static final String WHERE = "where:";

    private static final String NONE = "none";
    private static final Pattern LIMIT = Pattern.compile("([^,>:]+)>(\\d{1,12})>(\\d{1,9})");
    private static final Pattern PLACE = Pattern.compile("([^,>:]+)>(\\d{1,9})");

    private WhereSelections() {}

    static String stuck(StuckRule rule, StageModel model) {
        return STUCK + (rule.limits().isEmpty() ? NONE : rule.written(model));
    }

    static String there(int stage, int channel, StageModel model) {
        return WHERE + model.stages().get(stage).key() + ">" + channel;
    }

    static String nowhere() {
        return WHERE + NONE;
    }

    /**
     * The selection with this key; its filter is not for two threads at once.
     *
     * @throws io.millrace.event.MillraceException when no selection has the key
     */
    public static CaseSelection parse(String key, EventLog words, StageModel model) {
        return key.startsWith(STUCK) ? stuck(key, words, model) : there(key, words, model);
    }

    private static CaseSelection stuck(String key, EventLog words, StageModel model) {
        String rest = key.substring(STUCK.length());
        List<StuckRule.Limit> limits = new ArrayList<>();
        for (String one : rest.equals(NONE) ? new String[0] : rest.split(",", -1)) {
            Matcher read = LIMIT.matcher(one);
            if (!read.matches()) {
                throw CaseSelections.unknown(key, "'" + one + "' names no stage, seconds and channel");
            }
            limits.add(new StuckRule.Limit(
                    stage(key, read.group(1), model),
                    channel(key, read.group(3), words),
                    Long.parseLong(read.group(2))));
        }
        StagePassages passages = new StagePassages(words, model);
        int stages = model.stages().size();
        long[] table = new StuckRule(limits).table(words.channels().size(), stages);
        CaseFilter filter = trace -> StuckRule.stuck(trace, passages.walk(trace), stages, table);
        return new CaseSelection(key, stuckTitle(limits, words, model), filter);
    }

    private static String stuckTitle(List<StuckRule.Limit> limits, EventLog words, StageModel model) {
        if (limits.size() != 1) {
            return "cases that are stuck: open, and longer in their stage than 95 % of the winners of their stream";
        }
        StuckRule.Limit limit = limits.get(0);
        return "cases of " + words.channels().word(limit.channel()) + " that are stuck in "
                + model.stages().get(limit.stage()).name() + ", there for more than "
                + PlainNumbers.durationInWords((double) limit.seconds());
    }

    private static CaseSelection there(String key, EventLog words, StageModel model) {
        String rest = key.substring(WHERE.length());
        StagePassages passages = new StagePassages(words, model);
        if (rest.equals(NONE)) {
            return new CaseSelection(
                    key,
                    "open cases that have entered no stage",
                    trace -> trace.ending() == Ending.OPEN
                            && passages.walk(trace).furthest() < 0);
        }
        Matcher read = PLACE.matcher(rest);
        if (!read.matches()) {
            throw CaseSelections.unknown(key, "it must name a stage and a channel");
        }
        int stage = stage(key, read.group(1), model);
        int channel = channel(key, read.group(2), words);
        return new CaseSelection(
                key,
                "open cases of " + words.channels().word(channel) + " in "
                        + model.stages().get(stage).name(),
                trace -> trace.channel() == channel && passages.walk(trace).stillIn(stage));
    }

    private static int stage(String key, String word, StageModel model) {
        int stage = model.find(word);
        if (stage < 0) {
            throw CaseSelections.unknown(key, "the stage model has no stage '" + word + "'");
        }
        return stage;
    }

    private static int channel(String key, String word, EventLog words) {
        int channel = Integer.parseInt(word);
        if (channel >= words.channels().size()) {
            throw CaseSelections.unknown(key, "there is no channel with the number " + word);
        }
        return channel;
    }
}
