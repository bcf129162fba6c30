// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.List;

/**
 * What is wrong with the data of a run.
 *
 * @param headline the sentence to read when there is time for one
 * @param findings the gravest first
 * @param coverage every pair of sources that name ids of the same kind, both ways
 */
public record DataQualityReport(String headline, List<Finding> findings, List<KeyCoverage> coverage) {

    /** How many findings are this grave. */
    public long count(Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
