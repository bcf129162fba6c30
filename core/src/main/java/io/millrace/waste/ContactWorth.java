// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.map.PlainNumbers;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Contacts times what one costs. */
final class ContactWorth implements Worth {
    static final ContactWorth WORTH = new ContactWorth();

    private ContactWorth() {}

    @Override
    public @Nullable String missing(WasteFacts facts, Sums sums) {
        return facts.money().contactCost() == null
                ? "no cost of a contact is declared: write 'money: {contactCost: 4.20}' with your own cost"
                : null;
    }

    @Override
    public double perYear(WasteFacts facts, Sums sums) {
        return sums.amount()
                * Objects.requireNonNull(facts.money().contactCost())
                * facts.span().perYear();
    }

    @Override
    public String formula() {
        return "contacts × cost of a contact × periods in a year";
    }

    @Override
    public List<FormulaInput> inputs(WasteFacts facts, Sums sums) {
        FormulaInput contacts = FormulaInput.measured("contacts", PlainNumbers.count(sums.amount()));
        Double cost = facts.money().contactCost();
        return cost == null
                ? List.of(contacts)
                : List.of(
                        contacts,
                        FormulaInput.declared("cost of a contact", WasteWords.money(cost, facts.money())),
                        WasteWords.periods(facts.span()));
    }
}
