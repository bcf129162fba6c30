// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.waste.MoneyFacts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code money}: what a contact and an hour cost, and what an order leaves. */
final class MoneyReader {
    private MoneyReader() {}

    static MoneyFacts read(@Nullable YamlValue value) {
        if (value == null) {
            return MoneyFacts.NONE;
        }
        YamlSection money = value.section(Set.of("grossMargin", "contactCost", "hourlyCost"));
        return new MoneyFacts(
                cost(money.find("contactCost"), "a contact"), cost(money.find("hourlyCost"), "an hour"), margin(money));
    }

    private static @Nullable Double cost(@Nullable YamlValue value, String what) {
        if (value == null) {
            return null;
        }
        double cost = value.number();
        if (cost <= 0) {
            throw value.wrong(
                    "what " + what + " costs is above 0: write it in the company's currency, or leave it away");
        }
        return cost;
    }

    private static @Nullable Double margin(YamlSection money) {
        YamlValue value = money.find("grossMargin");
        if (value == null) {
            return null;
        }
        double share = value.number();
        if (share <= 0 || share > 1) {
            throw value.wrong("the gross margin is the share of a value that is left: write it above 0 and up to 1,"
                    + " such as 0.42");
        }
        return share;
    }
}
