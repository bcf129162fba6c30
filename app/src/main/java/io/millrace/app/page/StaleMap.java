// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.MillraceException;
import io.millrace.run.Company;
import java.util.List;

/** Says when a map may be older than its files, and what to do. */
public final class StaleMap {
    private StaleMap() {}

    /** A sentence for each file that has changed since its import; a configuration that cannot be read now is said so too. */
    public static List<String> of(Company company) {
        if (!company.store().exists() || company.store().imports().isEmpty()) {
            return List.of();
        }
        try {
            return company.stale();
        } catch (MillraceException unreadable) {
            return List.of("the configuration cannot be read any more: " + unreadable.getMessage());
        }
    }
}
