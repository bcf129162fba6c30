// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations as people write them: 180d, 2h, 30 min, 45 s, 2 weeks. */
final class DurationReader {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,6})\\s*(s|seconds?|min|minutes?|h|hours?|d|days?|w|weeks?)");

    private DurationReader() {}

    static Duration read(YamlValue value) {
        return read(value.text())
                .orElseThrow(() ->
                        value.wrong("'" + value.text() + "' is not a duration: write it like 180d, 2h or 30 min"));
    }

    /** The duration, or nothing when the text is none. */
    static Optional<Duration> read(String text) {
        Matcher matcher = FORM.matcher(text.trim());
        return matcher.matches()
                ? Optional.of(of(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    private static Duration of(long count, String unit) {
        return switch (unit.charAt(0)) {
            case 's' -> Duration.ofSeconds(count);
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            case 'd' -> Duration.ofDays(count);
            default -> Duration.ofDays(7 * count);
        };
    }
}
