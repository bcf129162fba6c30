// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks at: one stream, one period and the cases that answer to some terms. The address of a page holds it.
 *
 * @param stream name of a channel, or null for all together
 * @param from first day on which a case may begin, or null
 * @param to last day on which a case may begin, or null
 * @param where terms as {@link FilterTermReader} reads them; a case must answer to each
 */
public record View(
        @Nullable String stream,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> where) {
    public static final View ALL = new View(null, null, null);

    /** The same term twice says nothing more. */
    public View {
        where = where.stream()
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }

    /** Without terms. */
    public View(@Nullable String stream, @Nullable LocalDate from, @Nullable LocalDate to) {
        this(stream, from, to, List.of());
    }

    /** The same cases of another stream, or of all when null. */
    public View ofStream(@Nullable String name) {
        return new View(name, from, to, where);
    }

    /** The same in another period. */
    public View between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new View(stream, first, last, where);
    }

    /** With one term more. */
    public View with(String term) {
        List<String> more = new ArrayList<>(where);
        more.add(term);
        return new View(stream, from, to, more);
    }

    /** With one term less. */
    public View without(String term) {
        return new View(
                stream,
                from,
                to,
                where.stream().filter(known -> !known.equals(term)).toList());
    }
}
