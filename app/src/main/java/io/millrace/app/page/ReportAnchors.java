// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names for the parts of a report out of the names of streams; none twice. */
final class ReportAnchors {
    private final String prefix;
    private final Set<String> taken = new HashSet<>();

    ReportAnchors(String prefix) {
        this.prefix = prefix;
    }

    /** A name that no stream before was given, of letters, digits and hyphens. */
    String of(String stream) {
        String slug =
                stream.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String wanted = prefix + (slug.isEmpty() ? "stream" : slug);
        String anchor = wanted;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = wanted + "-" + i;
        }
        return anchor;
    }
}
