// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.RawEvent;
import org.jspecify.annotations.Nullable;

/** One row as it stands in the file, white space around its values taken off. */
final class Row implements RawEvent.Fields {
    private final Header header;
    private final @Nullable String[] cells;
    private final long line;
    private final @Nullable String fault;
    private long rows = 1;

    /**
     * @param cells one a column; null where the cell is empty
     * @param fault why the row cannot be used at all, or null
     */
    Row(Header header, @Nullable String[] cells, long line, @Nullable String fault) {
        this.header = header;
        this.cells = cells;
        this.line = line;
        this.fault = fault;
    }

    @Override
    public @Nullable String value(String column) {
        return cell(header.fieldIndex(column));
    }

    /** The value of a column by index; null when empty, and for a negative index. */
    @Nullable
    String cell(int index) {
        return index < 0 || index >= cells.length ? null : cells[index];
    }

    void set(int index, @Nullable String value) {
        cells[index] = value;
    }

    /** Lets this row stand for all rows of its group. */
    void standFor(long grouped) {
        rows = grouped;
    }

    @Override
    public long rows() {
        return rows;
    }

    long line() {
        return line;
    }

    @Nullable
    String fault() {
        return fault;
    }

    /** The row in short, for the list of examples. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (String cell : cells) {
            if (text.length() > RowTally.VALUE_LENGTH) {
                break;
            }
            text.append(text.length() == 0 ? "" : ",").append(cell == null ? "" : cell);
        }
        return text.toString();
    }
}
