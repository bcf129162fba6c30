// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.JourneyEnd;
import io.millrace.map.ValueStreamMap;
import io.millrace.measure.StageMeasures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads targets such as {@code purchase.wait=0.5d}, {@code purchase>delivery.wait=2h} or {@code delivery.ca=98%}. */
public final class TargetReader {
    private static final Pattern DURATION = Pattern.compile(
            "(\\d{1,9}(?:\\.\\d{1,6})?)\\s*(s|seconds?|min|minutes?|h|hours?|d|days?|w|weeks?|y|years?)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)\\s*(%?)");
    private static final double DAY = 86_400;

    private final ValueStreamMap map;

    /** Takes the map whose stages can have targets. */
    public TargetReader(ValueStreamMap map) {
        this.map = map;
    }

    /**
     * Reads targets; of two for the same the later one counts.
     *
     * @throws MillraceException when one of them cannot be understood
     */
    public List<Target> read(List<String> texts) {
        List<Target> targets = new ArrayList<>();
        for (String text : texts) {
            Target target = read(text);
            targets.removeIf(known -> known.stage() == target.stage() && known.kind() == target.kind());
            targets.add(target);
        }
        return List.copyOf(targets);
    }

    /**
     * Reads one target.
     *
     * @throws MillraceException when it cannot be understood
     */
    public Target read(String text) {
        int equals = text.lastIndexOf('=');
        int dot = text.lastIndexOf('.', Math.max(0, equals));
        if (equals < 0 || dot <= 0) {
            throw wrong(text, "write it like purchase.wait=0.5d or purchase.next=70%");
        }
        StageMeasures stage = stage(text, text.substring(0, dot).strip());
        String word = text.substring(dot + 1, equals).strip();
        TargetKind kind = Arrays.stream(TargetKind.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        text,
                        "'" + word + "' can have no target; it is one of "
                                + Arrays.stream(TargetKind.values())
                                        .map(TargetKind::word)
                                        .collect(Collectors.joining(", "))));
        refuseEnd(text, stage, kind);
        String said = text.substring(equals + 1).strip();
        double value = kind.time()
                ? seconds(said)
                        .orElseThrow(
                                () -> wrong(text, "'" + said + "' is no duration; write it like 0.5d, 2h or 30 min"))
                : share(said)
                        .orElseThrow(() ->
                                wrong(text, "'" + said + "' is no share; write it like 70% or 0.7, at most 100%"));
        return new Target(stage.stage(), stage.key(), kind, value, said);
    }

    private StageMeasures stage(String text, String words) {
        int arrow = words.indexOf('>');
        String key = arrow < 0 ? words : words.substring(0, arrow).strip();
        List<StageMeasures> boxes = map.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).key().equals(key)) {
                String after = i + 1 < boxes.size() ? boxes.get(i + 1).key() : "";
                if (arrow >= 0 && !after.equals(words.substring(arrow + 1).strip())) {
                    throw wrong(
                            text,
                            after.isEmpty()
                                    ? "nothing follows " + key + " on the map"
                                    : "the box after " + key + " is " + after + "; write " + key + ">" + after);
                }
                return boxes.get(i);
            }
        }
        throw wrong(
                text,
                "no box of this map has the key '" + key + "'; there are "
                        + boxes.stream().map(StageMeasures::key).collect(Collectors.joining(", ")));
    }

    private void refuseEnd(String text, StageMeasures stage, TargetKind kind) {
        boolean last = stage.equals(map.boxes().get(map.boxes().size() - 1));
        boolean moves = kind == TargetKind.LEAD || kind == TargetKind.WAIT || kind == TargetKind.NEXT;
        if (last && moves && JourneyEnd.of(map) != JourneyEnd.NEXT_ORDER) {
            throw wrong(text, "journeys end in " + stage.name() + ", so nobody moves on from there");
        }
    }

    private static Optional<Double> seconds(String text) {
        Matcher matcher = DURATION.matcher(text);
        return matcher.matches()
                ? Optional.of(Double.parseDouble(matcher.group(1)) * unit(matcher.group(2)))
                : Optional.empty();
    }

    private static double unit(String word) {
        return switch (word.charAt(0)) {
            case 's' -> 1;
            case 'm' -> 60;
            case 'h' -> 3_600;
            case 'd' -> DAY;
            case 'w' -> 7 * DAY;
            default -> 365.25 * DAY;
        };
    }

    private static Optional<Double> share(String text) {
        Matcher matcher = SHARE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(matcher.group(1)) / (matcher.group(2).isEmpty() ? 1 : 100);
        return value <= 1 ? Optional.of(value) : Optional.empty();
    }

    private static MillraceException wrong(String text, String why) {
        return new MillraceException(Blame.USAGE, "target '" + text + "': " + why);
    }
}
