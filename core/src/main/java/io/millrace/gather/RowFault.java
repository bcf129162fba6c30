// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

/** What is wrong with one row. Not for the user to see as an exception: the row is rejected and counted. */
final class RowFault extends Exception {
    private final String column;
    private final String value;

    RowFault(String column, String value, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.value = value;
    }

    String column() {
        return column;
    }

    String value() {
        return value;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
