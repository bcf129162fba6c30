// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.Lane;
import io.millrace.event.LaneRow;

/** The lanes that a company most likely has. */
enum LaneGuess {
    CUSTOMER("customer", "Customer", LaneRow.CUSTOMER),
    WEB("web", "Web", LaneRow.FRONT),
    SHOP("shop", "Shop", LaneRow.FRONT),
    SALES("sales", "Sales", LaneRow.FRONT),
    SUPPORT("support", "Support", LaneRow.FRONT),
    MAIL("mail", "Mail", LaneRow.FRONT),
    DESK("desk", "Desk", LaneRow.FRONT),
    PAYMENTS("payments", "Payments", LaneRow.SUPPORT),
    WAREHOUSE("warehouse", "Warehouse", LaneRow.BACK),
    CARRIER("carrier", "Carrier", LaneRow.PARTNER);

    private final String key;
    private final String label;
    private final LaneRow row;

    LaneGuess(String key, String label, LaneRow row) {
        this.key = key;
        this.label = label;
        this.row = row;
    }

    Lane lane() {
        return new Lane(key, label, row, null);
    }
}
