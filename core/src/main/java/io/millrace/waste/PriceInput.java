// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/**
 * One number that a price is made of.
 *
 * @param basis measured, declared or estimated
 */
public record PriceInput(String name, String value, String basis) {
    public static final String MEASURED = "measured";
    public static final String DECLARED = "declared";
    public static final String ESTIMATED = "estimated";
}
