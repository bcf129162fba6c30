// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import static io.millrace.map.blueprint.BlueprintRow.BACK;
import static io.millrace.map.blueprint.BlueprintRow.EVIDENCE;
import static io.millrace.map.blueprint.BlueprintRow.FRONT;
import static io.millrace.map.blueprint.BlueprintRow.SUPPORT;

import java.util.List;
import java.util.Locale;

/** Whose journey a blueprint is read along. */
public enum BlueprintOrder {
    /** What customers do comes first, all else supports it. */
    CUSTOMER,
    /** What we do in front and behind comes first, then how customers react. */
    SELLER;

    /** From the top down. */
    public List<BlueprintRow> rows() {
        return switch (this) {
            case CUSTOMER -> List.of(EVIDENCE, BlueprintRow.CUSTOMER, FRONT, BACK, SUPPORT);
            case SELLER -> List.of(FRONT, BACK, SUPPORT, BlueprintRow.CUSTOMER, EVIDENCE);
        };
    }

    /** The word of addresses and commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title(BlueprintRow row) {
        return this == SELLER && row == BlueprintRow.CUSTOMER ? "Reaction of the customer" : row.title();
    }
}
