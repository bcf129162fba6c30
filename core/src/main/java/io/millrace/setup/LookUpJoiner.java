// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.SourceSpec.CsvFormat;
import io.millrace.gather.SourceSpec.JoinSpec;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins files that hold no time of their own to the sources that know their keys. */
final class LookUpJoiner {
    private static final double UNIQUE = 0.97;
    private static final double FOUND = 0.5;
    private static final int MOST_FIELDS = 3;
    private static final int FEW = 50;

    private LookUpJoiner() {}

    static void join(SourceDraft lookUp, List<SourceDraft> sources, List<SharedKey> keys, ZoneId zone) {
        boolean used = false;
        for (SourceDraft source : sources) {
            SharedKey best = null;
            for (SharedKey key : keys) {
                SharedKey seen = seenFrom(source, lookUp, key);
                if (seen != null && (best == null || seen.share() > best.share())) {
                    best = seen;
                }
            }
            used |= best != null && join(lookUp, source, best, zone);
        }
        if (used) {
            lookUp.sentence = "it is known by its key, and joined to the rows that name it";
        } else {
            lookUp.use = FileUse.LEFT_OUT;
            lookUp.sentence = "it holds no time of its own, and no key by which a source could look it up";
        }
    }

    /** The key with the source first; null when it is about other files, or does not single out a row of the look-up file. */
    private static @Nullable SharedKey seenFrom(SourceDraft source, SourceDraft lookUp, SharedKey key) {
        String name = source.profile.name();
        String other = lookUp.profile.name();
        SharedKey seen = null;
        if (key.file().equals(name) && key.otherFile().equals(other)) {
            seen = key;
        } else if (key.otherFile().equals(name) && key.file().equals(other)) {
            seen = key.turned();
        }
        if (seen == null || seen.share() < FOUND) {
            return null;
        }
        boolean unique = lookUp.profile
                .column(seen.otherColumn())
                .filter(column -> column.distinct() >= lookUp.profile.rowsSeen() * column.filled() * UNIQUE)
                .isPresent();
        return unique ? seen : null;
    }

    private static boolean join(SourceDraft lookUp, SourceDraft source, SharedKey key, ZoneId zone) {
        Map<String, String> take = new LinkedHashMap<>();
        for (ColumnProfile column : lookUp.profile.columns()) {
            ColumnRole role = lookUp.roles.getOrDefault(column.name(), ColumnRole.NONE);
            if (column.name().equals(key.otherColumn())) {
                continue;
            }
            if (isPerson(column, key, lookUp)) {
                take.put("customer", column.name());
                source.joined.put(ColumnRole.CUSTOMER, column.name());
            } else if (role == ColumnRole.CHANNEL
                    && source.column(ColumnRole.CHANNEL).isEmpty()) {
                take.put("channel", column.name());
                source.joined.put(ColumnRole.CHANNEL, column.name());
            } else if (isField(column, take.size(), source)) {
                take.put(column.name(), column.name());
            }
        }
        if (take.isEmpty()) {
            return false;
        }
        CsvFormat written = lookUp.profile.format();
        source.joins.add(new JoinSpec(
                lookUp.profile.file(),
                lookUp.profile.name(),
                new CsvFormat(written.delimiter(), written.charset(), written.decimal(), written.time(), zone),
                key.column(),
                key.otherColumn(),
                take));
        return true;
    }

    /** A second name of the customer: some shops give a person a new number with each order. */
    private static boolean isPerson(ColumnProfile column, SharedKey key, SourceDraft lookUp) {
        return column.kind() == ColumnKind.ID
                && ColumnWords.isIdentifier(column.name())
                && ColumnWords.of(column.name()).contains("customer")
                && lookUp.profile
                        .column(key.otherColumn())
                        .filter(known -> ColumnWords.of(known.name()).contains("customer")
                                && known.distinct() >= column.distinct())
                        .isPresent();
    }

    private static boolean isField(ColumnProfile column, int taken, SourceDraft source) {
        return taken < MOST_FIELDS
                && column.kind() == ColumnKind.CATEGORY
                && column.distinct() <= FEW
                && !column.name().isEmpty()
                && !source.roles.containsKey(column.name())
                && source.joins.stream().noneMatch(join -> join.take().containsKey(column.name()))
                && ColumnRole.of(column.name()).isEmpty();
    }
}
