// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.run.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The frames of both sides of a comparison: a number of the other side opens the cases of the other side.
 *
 * @param left the frame of the page, whose path holds what the other side is
 * @param right the same around the other view; null where none was chosen yet
 */
public record ComparisonFrame(PageFrame left, @Nullable PageFrame right) {
    private static final String PATH = "/compare";

    /** Something to compare with that one click chooses. */
    public record Suggestion(String name, String href) {}

    public static ComparisonFrame of(PageFrame frame, @Nullable View other) {
        if (other == null) {
            return new ComparisonFrame(frame, null);
        }
        PageFrame page = frame.at(address(frame.view(), other));
        return new ComparisonFrame(page, page.of(other));
    }

    /** The path that keeps the other side, without this one. */
    private static String address(View view, View other) {
        boolean period = !Objects.equals(view.from(), other.from()) || !Objects.equals(view.to(), other.to());
        PageAddress address = PageAddress.of(PATH, View.ALL);
        if (other.stream() != null && !other.stream().equals(view.stream())) {
            address.with("withStream", other.stream());
        }
        if (period) {
            address.with("withFrom", text(other.from())).with("withTo", text(other.to()));
        }
        if (!other.where().equals(view.where())) {
            other.where().forEach(term -> address.with("withWhere", term));
        }
        return address.toString();
    }

    /** Pairs of streams, and the last three months beside the three before. */
    public List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        List<String> streams = left.streams();
        for (int one = 0; one < Math.min(3, streams.size()); one++) {
            for (int other = one + 1; other < Math.min(4, streams.size()); other++) {
                suggestions.add(new Suggestion(
                        streams.get(one) + " and " + streams.get(other),
                        PageAddress.of(PATH, left.view().ofStream(streams.get(one)))
                                .with("withStream", streams.get(other))
                                .toString()));
            }
        }
        LocalDate last = left.presets().get(2).view().from();
        if (last != null) {
            suggestions.add(new Suggestion(
                    "the last three months and the three before",
                    PageAddress.of(PATH, left.view().between(last, null))
                            .with("withFrom", text(last.minusMonths(3)))
                            .with("withTo", text(last.minusDays(1)))
                            .toString()));
        }
        return suggestions;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
