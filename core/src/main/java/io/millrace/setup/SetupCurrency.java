// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The currency of a company's money: what a column or a person says, and else none, because a guess would be printed on every map. */
final class SetupCurrency {
    private SetupCurrency() {}

    static @Nullable String of(List<SourceDraft> drafts, Corrections corrections) {
        Optional<String> said = corrections.of("currency");
        if (said.isPresent()) {
            return said.get().equals("none") ? null : code(said.get());
        }
        return drafts.stream()
                .flatMap(draft -> draft.profile.columns().stream())
                .filter(column -> ColumnWords.of(column.name()).contains("currency") && column.distinct() == 1)
                .flatMap(column -> column.samples().stream())
                .filter(SetupCurrency::isCode)
                .findFirst()
                .map(word -> word.toUpperCase(Locale.ROOT))
                .orElse(null);
    }

    /** Whether a source brings money at all. */
    static boolean matters(List<SourceDraft> drafts) {
        return drafts.stream()
                .anyMatch(draft -> draft.column(ColumnRole.VALUE).isPresent()
                        || (draft.group != null && !draft.group.value().isEmpty()));
    }

    private static boolean isCode(String word) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equalsIgnoreCase(word));
    }

    private static String code(String word) {
        if (!isCode(word)) {
            throw new MillraceException(
                    Blame.USAGE, "there is no currency '" + word + "': write its three letters, such as EUR");
        }
        return word.toUpperCase(Locale.ROOT);
    }
}
