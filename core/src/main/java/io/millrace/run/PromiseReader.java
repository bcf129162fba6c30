// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.waste.DeliveryPromise;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code promises}: what the company promises its customers. */
final class PromiseReader {
    private static final Set<String> KEYS = Set.of("delivery", "answer", "pickup_ready");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3}) ?(business )?(?:days?|d)");

    private PromiseReader() {}

    /** The delivery promise, or null; the others are noted as not used. */
    static @Nullable DeliveryPromise read(@Nullable YamlValue promises, ConfigurationReader.Notes notes) {
        if (promises == null) {
            return null;
        }
        YamlSection section = promises.section(KEYS);
        notes.notUsed(section.find("answer"));
        notes.notUsed(section.find("pickup_ready"));
        YamlValue delivery = section.find("delivery");
        if (delivery == null) {
            return null;
        }
        Matcher read = DAYS.matcher(delivery.text());
        if (!read.matches() || Integer.parseInt(read.group(1)) == 0) {
            throw delivery.wrong(
                    "'" + delivery.text() + "' is no delivery promise: write it like 3 business days or 5 days");
        }
        return new DeliveryPromise(Integer.parseInt(read.group(1)), read.group(2) != null);
    }
}
