// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/**
 * A number of cases.
 *
 * @param cases how many
 * @param selection key of the {@link CaseSelection} that lists them
 */
public record CaseCount(long cases, String selection) {}
