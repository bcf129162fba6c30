// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which files belong together: they share the keys of cases, orders or customers, or have the same columns. */
final class FileGroups {
    private final Map<String, String> parent = new HashMap<>();

    FileGroups(List<SourceDraft> drafts, List<SharedKey> keys) {
        drafts.forEach(draft -> parent.put(draft.profile.name(), draft.profile.name()));
        Map<String, SourceDraft> byName = new HashMap<>();
        drafts.forEach(draft -> byName.put(draft.profile.name(), draft));
        for (SharedKey key : keys) {
            if (ties(byName.get(key.file()), key.column()) && ties(byName.get(key.otherFile()), key.otherColumn())) {
                join(key.file(), key.otherFile());
            }
        }
        for (SourceDraft one : drafts) {
            for (SourceDraft other : drafts) {
                if (one.givesEvents() && other.givesEvents() && sameColumns(one.profile, other.profile)) {
                    join(one.profile.name(), other.profile.name());
                }
            }
        }
    }

    private static boolean ties(@org.jspecify.annotations.Nullable SourceDraft draft, String column) {
        return draft != null
                && (SourceDraft.isKeyRole(draft.roles.get(column))
                        || draft.profile
                                .column(column)
                                .filter(c -> c.kind() == ColumnKind.ID)
                                .isPresent());
    }

    private static boolean sameColumns(FileProfile one, FileProfile other) {
        return one.columns().stream()
                .map(ColumnProfile::name)
                .toList()
                .equals(other.columns().stream().map(ColumnProfile::name).toList());
    }

    private String root(String file) {
        String root = file;
        for (String up = parent.getOrDefault(root, root); !up.equals(root); up = parent.getOrDefault(root, root)) {
            root = up;
        }
        return root;
    }

    private void join(String one, String other) {
        parent.put(root(other), root(one));
    }

    boolean together(String one, String other) {
        return root(one).equals(root(other));
    }

    /** The groups that hold events, the one with most rows first. */
    List<List<SourceDraft>> withEvents(List<SourceDraft> drafts) {
        Map<String, List<SourceDraft>> groups = new LinkedHashMap<>();
        drafts.forEach(draft -> groups.computeIfAbsent(root(draft.profile.name()), file -> new ArrayList<>())
                .add(draft));
        return groups.values().stream()
                .filter(group -> group.stream().anyMatch(SourceDraft::givesEvents))
                .sorted(Comparator.comparingLong(FileGroups::eventRows).reversed())
                .toList();
    }

    static List<String> filesWithEvents(List<SourceDraft> group) {
        return group.stream()
                .filter(SourceDraft::givesEvents)
                .map(draft -> draft.profile.name())
                .toList();
    }

    static long eventRows(List<SourceDraft> group) {
        return group.stream()
                .filter(SourceDraft::givesEvents)
                .mapToLong(draft -> draft.profile.rows())
                .sum();
    }

    /** The group that the map is about. */
    static Optional<List<SourceDraft>> chosen(List<List<SourceDraft>> groups, Corrections corrections) {
        Optional<String> named = corrections.of("group");
        return groups.stream()
                .filter(group -> named.isEmpty()
                        || group.stream().anyMatch(draft -> draft.profile.name().equals(named.get())))
                .findFirst()
                .or(() -> groups.stream().findFirst());
    }
}
