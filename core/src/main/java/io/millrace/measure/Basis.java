// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/** Where a number comes from. */
public enum Basis {
    /** From recorded times. */
    MEASURED,
    /** From what the company declared. */
    DECLARED,
    /** Partly measured, partly declared. */
    MIXED,
    /** Nobody recorded or declared it. */
    UNKNOWN
}
