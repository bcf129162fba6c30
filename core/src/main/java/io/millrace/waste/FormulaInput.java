// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/**
 * One number of a formula.
 *
 * @param value as people read it, with its unit
 * @param basis where it comes from
 */
public record FormulaInput(String name, String value, Source basis) {
    /** Where a number comes from. */
    public enum Source {
        /** Counted in the log. */
        MEASURED,
        /** Written in the configuration. */
        DECLARED,
        /** Computed by comparing cases, or scaled from the period seen to a year. */
        ESTIMATED
    }

    static FormulaInput measured(String name, String value) {
        return new FormulaInput(name, value, Source.MEASURED);
    }

    static FormulaInput declared(String name, String value) {
        return new FormulaInput(name, value, Source.DECLARED);
    }

    static FormulaInput estimated(String name, String value) {
        return new FormulaInput(name, value, Source.ESTIMATED);
    }
}
