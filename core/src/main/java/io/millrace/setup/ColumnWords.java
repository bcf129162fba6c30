// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that people use in the names of columns. */
final class ColumnWords {
    private static final Set<String> IDENTIFIER = Set.of(
            "id",
            "ids",
            "no",
            "nr",
            "number",
            "nummer",
            "key",
            "code",
            "uuid",
            "guid",
            "ref",
            "reference",
            "eid",
            "sku");
    private static final Set<String> AMOUNT = Set.of(
            "amount",
            "total",
            "price",
            "value",
            "sum",
            "revenue",
            "cost",
            "costs",
            "quantity",
            "qty",
            "count",
            "units",
            "frequency",
            "recency",
            "weight",
            "spend",
            "betrag",
            "umsatz",
            "preis",
            "menge",
            "score",
            "rating",
            "stars",
            "year",
            "age",
            "length",
            "width",
            "height",
            "duration",
            "minutes",
            "seconds",
            "t");

    private static final Set<String> CLOCK = Set.of(
            "time",
            "timestamp",
            "ts",
            "at",
            "date",
            "datetime",
            "when",
            "on",
            "created",
            "updated",
            "occurred",
            "zeit",
            "datum");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ColumnWords() {}

    /** The words of a name in lower case: {@code CustomerID}, {@code customer_id} and {@code Customer ID} are the same two. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        String parted = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1 $2");
        BETWEEN.splitAsStream(parted)
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** The words of a name without a last one that only says that it identifies. */
    static List<String> withoutIdentifier(String name) {
        List<String> words = of(name);
        return words.size() > 1 && IDENTIFIER.contains(words.get(words.size() - 1))
                ? words.subList(0, words.size() - 1)
                : words;
    }

    /** Whether the last word of a name says that it identifies something. */
    static boolean isIdentifier(String name) {
        List<String> words = of(name);
        return !words.isEmpty() && IDENTIFIER.contains(words.get(words.size() - 1));
    }

    /** Whether a name speaks of a moment. */
    static boolean isClock(String name) {
        return of(name).stream().anyMatch(CLOCK::contains);
    }

    static boolean isAmount(String name) {
        return of(name).stream().anyMatch(AMOUNT::contains);
    }
}
