// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people changed of a SIPOC. It lies over the generated one by the keys of its lines, so that the numbers go on following the data.
 *
 * <p>Kept as text, a change a line: {@code change}, {@code remove} or {@code add}, the column, the key and the words, with tabs between.
 */
public final class SipocEdits {
    /** Nothing changed. */
    public static final SipocEdits NONE = new SipocEdits(Map.of());

    private static final String CHANGE = "change";
    private static final String REMOVE = "remove";
    private static final String ADD = "add";
    private static final String ADDED = "added ";

    private final Map<Line, Edit> edits;

    private SipocEdits(Map<Line, Edit> edits) {
        this.edits = edits;
    }

    private record Line(SipocColumn column, String key) {}

    private record Edit(String what, String text) {}

    /** Reads what {@link #text} wrote; a line that makes no sense is passed over. */
    public static SipocEdits parse(String text) {
        Map<Line, Edit> edits = new LinkedHashMap<>();
        text.lines().map(line -> line.split("\t", -1)).forEach(parts -> {
            SipocColumn column = parts.length == 4 ? SipocColumn.find(parts[1]) : null;
            if (column != null && List.of(CHANGE, REMOVE, ADD).contains(parts[0])) {
                edits.put(new Line(column, parts[2]), new Edit(parts[0], parts[3]));
            }
        });
        return new SipocEdits(edits);
    }

    /** As it is kept. */
    public String text() {
        StringBuilder text = new StringBuilder();
        edits.forEach((line, edit) -> text.append(edit.what())
                .append('\t')
                .append(line.column().word())
                .append('\t')
                .append(line.key())
                .append('\t')
                .append(edit.text())
                .append('\n'));
        return text.toString();
    }

    /** With other words for a line. */
    public SipocEdits changing(SipocColumn column, String key, String words) {
        return with(new Line(column, plain(key)), new Edit(key.startsWith(ADDED) ? ADD : CHANGE, plain(words)));
    }

    /** Without a line. */
    public SipocEdits removing(SipocColumn column, String key) {
        return key.startsWith(ADDED)
                ? without(new Line(column, plain(key)))
                : with(new Line(column, plain(key)), new Edit(REMOVE, ""));
    }

    /** With a line as it was generated. */
    public SipocEdits restoring(SipocColumn column, String key) {
        return without(new Line(column, plain(key)));
    }

    /** With one line more. */
    public SipocEdits adding(SipocColumn column, String words) {
        int number = 1;
        while (edits.containsKey(new Line(column, ADDED + number))) {
            number++;
        }
        return with(new Line(column, ADDED + number), new Edit(ADD, plain(words)));
    }

    private SipocEdits with(Line line, Edit edit) {
        Map<Line, Edit> more = new LinkedHashMap<>(edits);
        more.put(line, edit);
        return new SipocEdits(more);
    }

    private SipocEdits without(Line line) {
        Map<Line, Edit> less = new LinkedHashMap<>(edits);
        less.remove(line);
        return new SipocEdits(less);
    }

    /** One line without tabs. */
    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** The SIPOC with what was changed; added lines stand last in their column. */
    public Sipoc over(Sipoc generated) {
        List<SipocEntry> entries = new ArrayList<>();
        List<SipocEntry> removed = new ArrayList<>();
        for (SipocEntry entry : generated.entries()) {
            Edit edit = edits.get(new Line(entry.column(), plain(entry.key())));
            if (edit == null) {
                entries.add(entry);
            } else if (edit.what().equals(REMOVE)) {
                removed.add(entry);
            } else {
                entries.add(entry.saying(edit.text()));
            }
        }
        edits.forEach((line, edit) -> {
            if (edit.what().equals(ADD)) {
                entries.add(new SipocEntry(line.column(), line.key(), edit.text(), "", 0, null, null));
            }
        });
        return new Sipoc(
                generated.company(),
                generated.stream(),
                generated.all(),
                generated.headline(),
                generated.basis(),
                generated.cases(),
                List.copyOf(entries),
                List.copyOf(removed),
                generated.remark());
    }
}
