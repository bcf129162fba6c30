// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/**
 * The cases with the same touchpoints in the same order.
 *
 * @param example number of the first of them
 */
public record Variant(int example, CaseCount cases) {}
