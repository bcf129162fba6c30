// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.ArrayList;
import java.util.List;

/** Finds columns of different files that hold the same keys: by their values first, by their names where values are few or plain numbers. */
final class KeyFinder {
    private static final double SHARED = 0.1;
    private static final double SURE = 0.5;
    private static final int FEW = 20;

    private KeyFinder() {}

    static List<SharedKey> find(List<SourceDraft> drafts) {
        List<SharedKey> found = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = i + 1; j < drafts.size(); j++) {
                for (ColumnProfile one : drafts.get(i).keys()) {
                    for (ColumnProfile other : drafts.get(j).keys()) {
                        compare(drafts.get(i), one, drafts.get(j), other, found);
                    }
                }
            }
        }
        return found;
    }

    private static void compare(
            SourceDraft draft, ColumnProfile one, SourceDraft otherDraft, ColumnProfile other, List<SharedKey> found) {
        double share = one.sketch().shareIn(other.sketch());
        double back = other.sketch().shareIn(one.sketch());
        double most = Math.max(share, back);
        boolean named =
                sameName(one, other) || sameRole(draft.roles.get(one.name()), otherDraft.roles.get(other.name()));
        boolean telling =
                one.kind() == ColumnKind.ID && other.kind() == ColumnKind.ID && !plain(one) && one.distinct() > FEW;
        if (most >= SHARED && (named || (telling && most >= SURE))) {
            found.add(new SharedKey(
                    draft.profile.name(),
                    one.name(),
                    otherDraft.profile.name(),
                    other.name(),
                    share,
                    back,
                    one.sketch().comparable(other.sketch())));
        }
    }

    private static boolean sameName(ColumnProfile one, ColumnProfile other) {
        return ColumnWords.of(one.name()).equals(ColumnWords.of(other.name()));
    }

    private static boolean sameRole(
            @org.jspecify.annotations.Nullable ColumnRole one, @org.jspecify.annotations.Nullable ColumnRole other) {
        return one == other && SourceDraft.isKeyRole(one);
    }

    /** Short numbers are the same in any two files. */
    private static boolean plain(ColumnProfile column) {
        return column.samples().stream().allMatch(value -> value.matches("\\d{1,5}"));
    }
}
