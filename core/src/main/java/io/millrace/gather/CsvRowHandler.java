// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a record straight from the parser's buffer: the first record as the header, each further one as a row. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRowHandler> {
    /** No export is that wide; a file of nothing but delimiters is. */
    static final int MOST_COLUMNS = 10_000;

    private final List<String> first = new ArrayList<>();
    private @Nullable Header header;
    private int fileWidth;
    private CellCache[] caches = {};
    private @Nullable String[] cells = {};
    private int count;
    private boolean blank;

    /** Ends the reading of the header. */
    void startRows(Header columns) {
        header = columns;
        fileWidth = columns.width();
        caches = new CellCache[fileWidth];
        for (int i = 0; i < fileWidth; i++) {
            caches[i] = new CellCache();
        }
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
        blank = true;
        if (header == null) {
            first.clear();
        } else {
            cells = new String[header.width()];
        }
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        count++;
        int start = offset;
        int end = offset + len;
        while (start < end && CellText.isSpace(buf[start])) {
            start++;
        }
        while (start < end && CellText.isSpace(buf[end - 1])) {
            end--;
        }
        blank &= start == end;
        if (header == null) {
            if (count <= MOST_COLUMNS) {
                first.add(new String(buf, start, end - start));
            }
        } else if (fieldIdx < fileWidth && start < end) {
            cells[fieldIdx] = caches[fieldIdx].string(buf, start, end - start);
        }
    }

    @Override
    protected CsvRowHandler buildRecord() {
        return this;
    }

    /** The cells of the header. */
    List<String> names() {
        return List.copyOf(first);
    }

    /** True for a line of white space: no row at all. */
    boolean isBlank() {
        return count <= 1 && blank;
    }

    int fieldCount() {
        return count;
    }

    long line() {
        return getStartingLineNumber();
    }

    Row row(Header columns, long linesBefore) {
        String fault = count == fileWidth
                ? null
                : (count < fileWidth ? "fewer" : "more") + " fields than the " + fileWidth + " of the header";
        return new Row(columns, cells, linesBefore + line(), fault);
    }
}
