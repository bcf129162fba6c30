// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations as people write them: 180d, 2h, 30 min, 45 s, 2 weeks. */
final class DurationReader {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,6})\\s*(s|seconds?|min|minutes?|h|hours?|d|days?|w|weeks?)");

    private DurationReader() {}

    static Duration read(YamlValue value) {
        Matcher matcher = FORM.matcher(value.text().trim());
        if (!matcher.matches()) {
            throw value.wrong("'" + value.text() + "' is not a duration: write it like 180d, 2h or 30 min");
        }
        long count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2).charAt(0)) {
            case 's' -> Duration.ofSeconds(count);
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            case 'd' -> Duration.ofDays(count);
            default -> Duration.ofDays(7 * count);
        };
    }
}
