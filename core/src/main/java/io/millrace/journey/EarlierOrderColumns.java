// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.CaseAttribute;
import io.millrace.event.EventLog;
import io.millrace.event.ValueSeen;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what follows from a customer's earlier orders as ordinary attributes, where the configuration names them and no source has a field
 * of that name: {@code ordered before}, {@code cohort} and {@code RFM}.
 */
final class EarlierOrderColumns {
    private final JourneyRules journey;

    EarlierOrderColumns(JourneyRules journey) {
        this.journey = journey;
    }

    /** The log with these attributes filled. */
    EventLog fill(EventLog log) {
        if (!(journey.caseRule() instanceof CaseRule.PurchaseToPurchase)
                || log.attributes().isEmpty()) {
            return log;
        }
        List<CaseAttribute> filled = log.attributes().stream()
                .map(attribute -> attribute.seen().known() > 0 ? attribute : filled(attribute, log))
                .toList();
        return log.keeping(filled);
    }

    private CaseAttribute filled(CaseAttribute empty, EventLog log) {
        CaseTrait trait = trait(empty.name(), log);
        if (trait == null) {
            return empty;
        }
        int[] code = new int[log.cases()];
        Slices.of(code.length, (from, to) -> {
            TraceCursor trace = new TraceCursor(log);
            for (int number = from; number < to; number++) {
                code[number] = trait.code().applyAsInt(trace.moveTo(number));
            }
        });
        int known = (int) Arrays.stream(code).filter(value -> value >= 0).count();
        return new CaseAttribute(empty.name(), trait.words(), code, new ValueSeen(known, 0));
    }

    private @Nullable CaseTrait trait(String name, EventLog log) {
        return name.equals(RfmTertiles.RFM)
                ? RfmTertiles.trait(log, journey.model().orderStage())
                : EarlierOrders.trait(name, journey.model());
    }
}
