// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which column stands where. A closed header lists the columns of the file; an open one (XES) learns them while it is read and believes
 * in every column that the configuration asks for until the file has been read.
 */
final class Header {
    private final String file;
    private final boolean open;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> indexOfName = new HashMap<>();
    private final Map<String, Integer> indexOfWord = new HashMap<>();
    private final BitSet typed = new BitSet();
    private final Map<String, String> asked = new LinkedHashMap<>();

    private Header(String file, boolean open) {
        this.file = file;
        this.open = open;
    }

    static Header closed(String file, List<String> columns) {
        Header header = new Header(file, false);
        for (String column : columns) {
            if (!column.isEmpty() && header.indexOfName.containsKey(column)) {
                throw new MillraceException(
                        Blame.DATA,
                        "%s has two columns named %s in its header, number %d and number %d: rename one of them in the file"
                                .formatted(
                                        file,
                                        shown(column),
                                        header.indexOfName.get(column) + 1,
                                        header.names.size() + 1));
            }
            header.append(column);
        }
        return header;
    }

    static Header open(String file) {
        return new Header(file, true);
    }

    private int append(String column) {
        indexOfName.putIfAbsent(column, names.size());
        names.add(column);
        return names.size() - 1;
    }

    int width() {
        return names.size();
    }

    String name(int index) {
        return index < 0 ? "" : names.get(index);
    }

    /** The index of a column that the file itself shows; an open header makes room for it. */
    int learn(String column) {
        Integer index = indexOfName.get(column);
        if (index == null && names.size() > CsvRowHandler.MOST_COLUMNS) {
            throw new MillraceException(
                    Blame.DATA,
                    "%s has more than %d different keys: keys name columns, values belong beside them"
                            .formatted(file, CsvRowHandler.MOST_COLUMNS));
        }
        return index == null ? append(column) : index;
    }

    /** Lets our word stand for a column in the mapping rules. */
    void alias(String word, int index) {
        indexOfWord.put(word, index);
    }

    /** Adds a column that a look-up file brings, under our word for it. */
    int join(String word) {
        names.add(word);
        indexOfWord.put(word, names.size() - 1);
        return names.size() - 1;
    }

    /** A column as the mapping rules ask for it: our words first. Negative when there is none. */
    int fieldIndex(String column) {
        Integer index = indexOfWord.get(column);
        if (index == null) {
            index = indexOfName.get(column);
        }
        return index == null ? -1 : index;
    }

    /** Books that the file itself knows the column as dates or numbers: its text is in ISO form or has a decimal point. */
    void markTyped(int index) {
        typed.set(index);
    }

    boolean isTyped(int index) {
        return typed.get(index);
    }

    /** The index of a word that a look-up file brought, or negative. */
    int wordIndex(String word) {
        return indexOfWord.getOrDefault(word, -1);
    }

    /**
     * The index of a column that the configuration names: columns of the file first, then our words.
     *
     * @throws MillraceException when a closed header has no such column
     */
    int require(String column, String where) {
        Integer index = indexOfName.get(column);
        if (index == null) {
            index = indexOfWord.get(column);
        }
        if (index != null) {
            return index;
        }
        if (!open) {
            throw missing(column, where, names);
        }
        asked.put(column, where);
        return append(column);
    }

    /** Tells an open header, at the end of the file, which columns there were. */
    void checkAsked(Collection<String> seen) {
        asked.forEach((column, where) -> {
            if (!seen.contains(column)) {
                throw missing(column, where, seen);
            }
        });
    }

    private MillraceException missing(String column, String where, Collection<String> columns) {
        String nearest = NearestWord.of(column, columns)
                .map(word -> "the nearest is " + shown(word))
                .orElse("it has " + shortList(columns));
        return new MillraceException(
                Blame.DATA,
                "%s has no column '%s', which %s names: %s; correct the name, or the delimiter if the columns look wrong"
                        .formatted(file, column, where, nearest));
    }

    private static String shortList(Collection<String> columns) {
        List<String> shown = columns.stream().limit(8).map(Header::shown).toList();
        return String.join(", ", shown) + (columns.size() > 8 ? " and " + (columns.size() - 8) + " more" : "");
    }

    /** A name as a sentence can hold it: on one line, and not too long. */
    private static String shown(String name) {
        String line = name.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return "'" + (line.length() > 40 ? line.substring(0, 40) + "..." : line) + "'";
    }
}
