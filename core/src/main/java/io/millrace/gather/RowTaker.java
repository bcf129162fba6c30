// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

/** Makes events of rows. */
interface RowTaker {
    /** Takes a row and books its outcome, now or at the end. @throws RowFault when the row cannot be used; the caller books it */
    void take(Row row) throws RowFault;

    /** Called after the last row. */
    void finish();
}
