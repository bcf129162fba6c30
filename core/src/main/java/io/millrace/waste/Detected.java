// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a detector found.
 *
 * @param reason why it could not look; null when it could
 */
public record Detected(List<Finding> findings, @Nullable String reason) {
    public Detected {
        findings = List.copyOf(findings);
    }

    public static Detected of(List<Finding> findings) {
        return new Detected(findings, null);
    }

    public static Detected blind(String reason) {
        return new Detected(List.of(), reason);
    }
}
