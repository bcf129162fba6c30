// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.waste.DeclaredMoney;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code money}: what contacts and hours cost, and what is left of a value. */
final class MoneyReader {
    private static final Set<String> KEYS = Set.of("grossMargin", "contactCost", "hourlyCost");

    private MoneyReader() {}

    static DeclaredMoney read(@Nullable String currency, @Nullable YamlValue money) {
        if (money == null) {
            return new DeclaredMoney(currency, null, null, null);
        }
        YamlSection section = money.section(KEYS);
        return new DeclaredMoney(
                currency,
                cost(section.find("contactCost"), "4.20"),
                cost(section.find("hourlyCost"), "32"),
                margin(section.find("grossMargin")));
    }

    private static @Nullable Double cost(@Nullable YamlValue value, String example) {
        if (value == null) {
            return null;
        }
        double cost = value.number();
        if (cost <= 0) {
            throw value.wrong("'" + value.name() + "' is no cost: write an amount above 0, such as " + example);
        }
        return cost;
    }

    private static @Nullable Double margin(@Nullable YamlValue margin) {
        if (margin == null) {
            return null;
        }
        double share = margin.number();
        if (share <= 0 || share > 1) {
            throw margin.wrong("the gross margin is the share of a value that is left: write it above 0 and up to 1,"
                    + " such as 0.42");
        }
        return share;
    }
}
