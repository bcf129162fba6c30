// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses how cases are cut: from purchase to purchase where customers and orders are known, else by the id that most events share. */
final class CaseChooser {
    private static final long ENOUGH_ORDERS = 20;
    private static final double COMES_AGAIN = 0.9;
    private static final int MILESTONES = 3;

    private CaseChooser() {}

    /**
     * How cases are cut.
     *
     * @param purchase from purchase to purchase
     * @param noun what a case is called where it has an id
     * @param open whether the other way would be possible too
     */
    record Choice(boolean purchase, String noun, boolean open) {}

    static Choice choose(List<SourceDraft> drafts, List<SharedKey> keys, Corrections corrections) {
        boolean possible = drafts.stream().anyMatch(CaseChooser::ordersOfCustomers);
        boolean likely = possible && (comeAgain(drafts) || beforeOrder(drafts)) && !processLog(drafts);
        Optional<Anchor> anchor = anchor(drafts, keys);
        boolean purchase = corrections
                .of("cases")
                .map(word -> possible && word.equals("purchase"))
                .orElse(likely || (possible && anchor.isEmpty()));
        if (!purchase) {
            anchor.ifPresent(found -> setCaseColumns(drafts, keys, found));
        }
        String noun = anchor.map(found -> noun(found.column)).orElse("case");
        return new Choice(purchase, noun, possible && anchor.isPresent());
    }

    private static boolean ordersOfCustomers(SourceDraft draft) {
        boolean customers = draft.column(ColumnRole.CUSTOMER)
                        .filter(column -> column.filled() >= 0.5)
                        .isPresent()
                || draft.joined.containsKey(ColumnRole.CUSTOMER);
        return customers && draft.types().keySet().stream().anyMatch(CaseChooser::isOrder);
    }

    private static boolean isOrder(String type) {
        return Meaning.of(type).filter(meaning -> meaning == Meaning.ORDER).isPresent();
    }

    /** Customers order more than once, and the file of orders does not tell mainly what becomes of one order. */
    private static boolean comeAgain(List<SourceDraft> drafts) {
        return drafts.stream().filter(CaseChooser::ordersOfCustomers).anyMatch(draft -> {
            Optional<ColumnProfile> customer = draft.column(ColumnRole.CUSTOMER);
            long orders =
                    draft.column(ColumnRole.ORDER).map(ColumnProfile::distinct).orElse(draft.profile.rowsSeen());
            return customer.isPresent()
                    && !draft.joined.containsKey(ColumnRole.CUSTOMER)
                    && orders >= ENOUGH_ORDERS
                    && customer.get().distinct() <= orders * COMES_AGAIN
                    && draft.events.size() < MILESTONES;
        });
    }

    private static boolean beforeOrder(List<SourceDraft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.column(ColumnRole.CUSTOMER).isPresent())
                .flatMap(draft -> draft.types().keySet().stream())
                .anyMatch(type -> Meaning.of(type).filter(Meaning::beforeOrder).isPresent());
    }

    /** A log with a case of its own is about that case. */
    private static boolean processLog(List<SourceDraft> drafts) {
        return drafts.size() == 1
                && drafts.get(0).column(ColumnRole.CASE).isPresent()
                && drafts.get(0).column(ColumnRole.TYPE).isPresent();
    }

    private record Anchor(SourceDraft draft, ColumnProfile column, double score) {}

    /** The column whose keys most event rows share. */
    private static Optional<Anchor> anchor(List<SourceDraft> drafts, List<SharedKey> keys) {
        Anchor best = null;
        for (SourceDraft draft : drafts) {
            for (ColumnProfile column : draft.keys()) {
                double weight = weight(draft, column);
                double score = 0;
                for (SourceDraft other : drafts) {
                    ColumnProfile same = counterpart(draft, column, other, keys);
                    score += same == null ? 0 : (double) other.profile.rows() * same.filled() * weight;
                }
                if (score > 0 && (best == null || score > best.score)) {
                    best = new Anchor(draft, column, score);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double weight(SourceDraft draft, ColumnProfile column) {
        ColumnRole role = draft.roles.getOrDefault(column.name(), ColumnRole.NONE);
        double repeats =
                column.filled() * (double) draft.profile.rowsSeen() / Math.max(1.0, (double) column.distinct());
        return switch (role) {
            case CASE -> 4;
            case ORDER -> 3;
            case CUSTOMER -> 0.1;
            case NONE -> column.kind() == ColumnKind.ID && repeats >= 1.5 && repeats <= 200 ? 0.05 : 0;
            default -> 0;
        };
    }

    private static @Nullable ColumnProfile counterpart(
            SourceDraft draft, ColumnProfile column, SourceDraft other, List<SharedKey> keys) {
        if (draft == other) {
            return column;
        }
        String file = draft.profile.name();
        String otherFile = other.profile.name();
        String found = null;
        double most = 0;
        for (SharedKey key : keys) {
            boolean there = key.file().equals(file)
                    && key.column().equals(column.name())
                    && key.otherFile().equals(otherFile);
            boolean back = key.otherFile().equals(file)
                    && key.otherColumn().equals(column.name())
                    && key.file().equals(otherFile);
            double share = Math.max(key.share(), key.back());
            if ((there || back) && share > most) {
                found = there ? key.otherColumn() : key.column();
                most = share;
            }
        }
        if (found == null && sameColumns(draft, other)) {
            found = column.name();
        }
        return found == null ? null : other.profile.column(found).orElse(null);
    }

    private static boolean sameColumns(SourceDraft one, SourceDraft other) {
        return one.roles.keySet().equals(other.roles.keySet());
    }

    private static void setCaseColumns(List<SourceDraft> drafts, List<SharedKey> keys, Anchor anchor) {
        List<SourceDraft> without = new ArrayList<>();
        for (SourceDraft draft : drafts) {
            ColumnProfile column = counterpart(anchor.draft, anchor.column, draft, keys);
            if (column == null) {
                without.add(draft);
            } else {
                draft.caseColumn = column.name();
            }
        }
        without.forEach(draft -> {
            draft.use = FileUse.LEFT_OUT;
            draft.sentence = "it does not name the " + noun(anchor.column) + " that the other files share";
        });
    }

    private static String noun(ColumnProfile column) {
        if (column.name().equals("case:concept:name")) {
            return "case";
        }
        List<String> words = ColumnWords.withoutIdentifier(column.name());
        return words.isEmpty() ? "case" : words.get(words.size() - 1);
    }
}
