// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.version.DiffHeadline;
import io.millrace.map.version.MapDiff;
import io.millrace.map.version.MapDiff.ChangedNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What changed from one version of a map to another, in words and as JSON. */
public record DiffTable(MapDiff diff) {
    /** So many numbers are shown; the document has all. */
    private static final int SHOWN = 300;

    private static final Set<String> SHARES = Set.of(
            "activityRatio",
            "rolledPercentCompleteAndAccurate",
            "percentCompleteAndAccurate",
            "dropOff",
            "nextStageRate");

    public String headline() {
        return DiffHeadline.of(diff);
    }

    /** The numbers that are shown. */
    public List<ChangedNumber> shown() {
        return diff.numbers().subList(0, Math.min(SHOWN, diff.numbers().size()));
    }

    /** How many numbers more than shown have changed. */
    public int more() {
        return diff.numbers().size() - shown().size();
    }

    /** What a number is called. */
    public String name(ChangedNumber number) {
        String words = number.measure().replace("Seconds", "").replace('.', ' ');
        return words.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    /** Whose number it is. */
    public String place(ChangedNumber number) {
        String stream = number.stream().isEmpty() ? "files" : number.stream();
        return number.part().isEmpty() ? stream : stream + ", " + number.part();
    }

    public String before(ChangedNumber number) {
        return value(number, number.before());
    }

    public String after(ChangedNumber number) {
        return value(number, number.after());
    }

    /** By how much, such as "+3.0 d"; empty where one of the two is missing. */
    public String change(ChangedNumber number) {
        Double before = number.before();
        Double after = number.after();
        if (before == null || after == null) {
            return "";
        }
        double less = Math.abs(after - before);
        String sign = after > before ? "+" : "−";
        if (share(number)) {
            // what changed is never said to have changed by nothing
            return sign + (less < 0.0005 ? "<0.1" : String.format(Locale.ROOT, "%.1f", less * 100)) + " points";
        }
        return sign + value(number, less);
    }

    private static boolean share(ChangedNumber number) {
        return SHARES.contains(number.measure());
    }

    private static String value(ChangedNumber number, @Nullable Double value) {
        if (value == null || number.measure().endsWith("Seconds")) {
            return PlainWords.duration(value);
        }
        return share(number) ? PlainWords.percent(value) : PlainWords.count(Math.round(value));
    }

    /** The whole difference as one JSON object. */
    public Map<String, Object> document() {
        return JsonParts.object(
                "headline",
                headline(),
                "sameInputs",
                diff.sameInputs(),
                "asOf",
                JsonParts.object("before", diff.asOfBefore(), "after", diff.asOfAfter()),
                "configuration",
                JsonParts.object(
                        "gone", diff.configuration().gone(),
                        "come", diff.configuration().come()),
                "stages",
                JsonParts.object(
                        "gone", diff.stages().gone(), "come", diff.stages().come()),
                "files",
                diff.files().stream()
                        .map(file ->
                                JsonParts.object("use", file.use(), "before", file.before(), "after", file.after()))
                        .toList(),
                "numbers",
                diff.numbers().stream()
                        .map(number -> JsonParts.object(
                                "stream", number.stream(),
                                "part", number.part(),
                                "measure", number.measure(),
                                "before", number.before(),
                                "after", number.after()))
                        .toList());
    }
}
