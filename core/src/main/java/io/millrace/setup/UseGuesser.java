// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.SourceSpec.EventSpec;
import io.millrace.gather.SourceSpec.GroupSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses how the rows of a file become events. */
final class UseGuesser {
    private static final double REPEATS = 1.3;
    private static final Set<String> STRONG_TYPE = Set.of(
            "event",
            "activity",
            "operation",
            "action",
            "step",
            "task",
            "concept",
            "happening",
            "aktivität",
            "ereignis");
    private static final Set<String> LINE = Set.of(
            "quantity",
            "qty",
            "menge",
            "sku",
            "product",
            "stock",
            "item",
            "article",
            "artikel",
            "line",
            "unit",
            "price",
            "position");
    private static final Set<String> QUANTITY = Set.of("quantity", "qty", "menge", "units");
    private static final Set<String> PRICE = Set.of("price", "preis", "unitprice");
    private static final Set<String> CLOCK =
            Set.of("date", "time", "at", "timestamp", "on", "datetime", "datum", "ts", "utc", "day", "the");

    private UseGuesser() {}

    static SourceDraft draft(FileProfile profile, Corrections corrections) {
        Map<String, ColumnRole> roles = RoleGuesser.guess(profile, corrections);
        Subject subject = Subject.of(profile);
        SourceDraft draft = new SourceDraft(profile, subject, roles, FileUse.LOOK_UP);
        settleType(draft, corrections);
        draft.use = corrections.of("use:" + profile.name()).flatMap(FileUse::of).orElseGet(() -> use(draft));
        switch (draft.use) {
            case MILESTONES -> milestones(draft);
            case LINES -> lines(draft);
            case EVENTS -> events(draft);
            case LOOK_UP -> draft.sentence = "it holds no time of its own";
            case LEFT_OUT -> draft.sentence = "you left it out";
        }
        return draft;
    }

    private static FileUse use(SourceDraft draft) {
        List<ColumnProfile> times = draft.columns(ColumnRole.TIME);
        if (times.isEmpty()) {
            return FileUse.LOOK_UP;
        }
        if (draft.column(ColumnRole.TYPE).isPresent()) {
            return FileUse.EVENTS;
        }
        return times.size() > 1 ? FileUse.MILESTONES : isLines(draft) ? FileUse.LINES : FileUse.EVENTS;
    }

    /** A word such as type or status names what happened only where the same thing comes by several times, or where we know its words. */
    private static void settleType(SourceDraft draft, Corrections corrections) {
        Optional<ColumnProfile> type = draft.column(ColumnRole.TYPE);
        if (type.isPresent()
                && corrections
                        .of("role:" + draft.profile.name() + ":" + type.get().name())
                        .isEmpty()) {
            List<String> words = ColumnWords.of(type.get().name());
            boolean strong = words.stream().anyMatch(STRONG_TYPE::contains);
            if (!strong && words.size() > 1 && knownShare(type.get()) < 0.5) {
                draft.roles.put(type.get().name(), ColumnRole.NONE);
            }
        }
        Optional<ColumnProfile> status = draft.column(ColumnRole.STATUS);
        if (draft.column(ColumnRole.TYPE).isEmpty()
                && status.isPresent()
                && draft.columns(ColumnRole.TIME).size() == 1
                && repeats(draft)) {
            draft.roles.put(status.get().name(), ColumnRole.TYPE);
        }
    }

    private static double knownShare(ColumnProfile column) {
        long known = column.frequent().keySet().stream()
                .filter(word -> Meaning.of(word).isPresent())
                .count();
        return column.frequent().isEmpty()
                ? 0
                : known / (double) column.frequent().size();
    }

    private static boolean repeats(SourceDraft draft) {
        return draft.column(ColumnRole.ORDER)
                .or(() -> draft.column(ColumnRole.CASE))
                .filter(key -> key.filled() * draft.profile.rowsSeen() / Math.max(1, key.distinct()) >= REPEATS)
                .isPresent();
    }

    private static boolean isLines(SourceDraft draft) {
        return repeats(draft)
                && draft.profile.columns().stream()
                        .anyMatch(
                                column -> ColumnWords.of(column.name()).stream().anyMatch(LINE::contains));
    }

    private static void events(SourceDraft draft) {
        Optional<ColumnProfile> type = draft.column(ColumnRole.TYPE);
        if (type.isPresent()) {
            forgetRepeatedValue(draft);
            draft.sentence =
                    "one row is one event, named by its column " + type.get().name();
            return;
        }
        String time = draft.column(ColumnRole.TIME).map(ColumnProfile::name).orElse("");
        String word = word(time, draft);
        draft.type = Meaning.of(word).isPresent() ? word : draft.subject.type();
        draft.sentence = "one row is one event, called " + draft.type;
    }

    /** An amount that stands in nearly every row of a log belongs to the case: told with each event it would be counted again and again. */
    private static void forgetRepeatedValue(SourceDraft draft) {
        draft.column(ColumnRole.VALUE)
                .filter(column -> column.filled() > 0.9 && repeats(draft))
                .ifPresent(column -> draft.roles.put(column.name(), ColumnRole.NONE));
    }

    private static void milestones(SourceDraft draft) {
        Optional<ColumnProfile> status = draft.column(ColumnRole.STATUS);
        boolean dated = false;
        for (ColumnProfile time : draft.columns(ColumnRole.TIME)) {
            boolean outcome =
                    status.isPresent() && ColumnWords.of(time.name()).stream().anyMatch(w -> w.startsWith("clos"));
            dated |= outcome;
            draft.events.add(new EventSpec(
                    outcome ? "${" + status.get().name() + "}" : word(time.name(), draft), time.name(), null));
        }
        if (status.isPresent() && !dated && draft.events.stream().noneMatch(e -> isExit(e.type()))) {
            List<String> ends = status.get().frequent().keySet().stream()
                    .filter(UseGuesser::isExit)
                    .toList();
            if (!ends.isEmpty()) {
                draft.ended.put(status.get().name(), ends);
            }
        }
        draft.sentence = "one row holds " + draft.events.size() + " times: each is an event";
    }

    private static boolean isExit(String word) {
        return Meaning.of(word).filter(Meaning::isExit).isPresent();
    }

    private static void lines(SourceDraft draft) {
        String key = draft.column(ColumnRole.ORDER)
                .or(() -> draft.column(ColumnRole.CASE))
                .or(() -> draft.keys().stream().findFirst())
                .map(ColumnProfile::name)
                .orElse("");
        List<String> value = new ArrayList<>();
        Optional<ColumnProfile> quantity = number(draft, QUANTITY);
        Optional<ColumnProfile> price = number(draft, PRICE);
        Optional<ColumnProfile> total = draft.column(ColumnRole.VALUE).filter(column -> !has(column, PRICE));
        if (total.isPresent()) {
            value.add(total.get().name());
        } else if (quantity.isPresent() && price.isPresent()) {
            value.add(quantity.get().name());
            value.add(price.get().name());
        } else {
            price.ifPresent(column -> value.add(column.name()));
        }
        draft.roles.replaceAll((column, role) -> role == ColumnRole.VALUE ? ColumnRole.NONE : role);
        draft.reversal = ReversalFinder.prefix(draft.profile, key, value).orElse(null);
        draft.group = new GroupSpec(key, GroupSpec.TimePick.FIRST, value);
        draft.type = draft.subject.type();
        draft.sentence = "several rows share one " + key + ": they are the lines of one event";
    }

    private static Optional<ColumnProfile> number(SourceDraft draft, Set<String> words) {
        return draft.profile.columns().stream()
                .filter(column -> column.kind() == ColumnKind.NUMBER && has(column, words))
                .findFirst();
    }

    private static boolean has(ColumnProfile column, Set<String> words) {
        return ColumnWords.of(column.name()).stream().anyMatch(words::contains);
    }

    /** What a time column says happened: its name without what every time column has in it. */
    private static String word(String column, SourceDraft draft) {
        List<String> words = new ArrayList<>(ColumnWords.of(column));
        words.removeIf(CLOCK::contains);
        if (words.size() > 1) {
            words.remove(draft.subject.type());
        }
        return words.isEmpty() ? draft.subject.type() : String.join(" ", words);
    }
}
