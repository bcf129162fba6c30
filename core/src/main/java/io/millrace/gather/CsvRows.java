// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.millrace.event.MillraceException;
import io.millrace.gather.SourceSpec.CsvFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Rows of a file of delimited text (RFC 4180, and what is made of it in practice). */
final class CsvRows implements RowReader {
    private static final int LONGEST_FIELD = 1 << 20;

    private final DataFile file;
    private final TextOpening opening;
    private final BufferedReader text;
    private final CsvRowHandler handler = new CsvRowHandler();
    private final CloseableIterator<CsvRowHandler> records;
    private final Header header;

    CsvRows(DataFile file, CsvFormat format) throws IOException {
        this.file = file;
        this.opening = new TextOpening(file, format.charset());
        this.text = opening.open();
        try {
            String start = TextStart.peek(file, opening, text);
            Character declared = format.delimiter();
            char delimiter = declared == null ? DelimiterSniffer.sniff(start) : declared;
            this.records = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .maxBufferSize(LONGEST_FIELD)
                    .allowUnclosedQuote(false)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .trimWhitespacesAroundQuotes(hasSpacedQuote(start, delimiter))
                    .build(handler, text)
                    .iterator();
            this.header = readHeader(DelimiterSniffer.hasHint(start));
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    /** Some write {@code a, "b, c"}; the parser that forgives it is slower and used only where it is needed. */
    private static boolean hasSpacedQuote(String start, char delimiter) {
        return start.contains(delimiter + " \"");
    }

    private Header readHeader(boolean hint) {
        if (hint) {
            advance();
        }
        boolean found = advance();
        while (found && handler.isBlank()) {
            found = advance();
        }
        if (!found) {
            throw file.error("has no header line: export it again with the names of the columns on its first line");
        }
        if (handler.fieldCount() > CsvRowHandler.MOST_COLUMNS) {
            throw file.error(
                    handler.line(),
                    "has a header of %d columns, more than the %d that can be: is the delimiter right?"
                            .formatted(handler.fieldCount(), CsvRowHandler.MOST_COLUMNS));
        }
        Header columns = Header.closed(file.name(), handler.names());
        handler.startRows(columns);
        return columns;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        while (advance()) {
            if (!handler.isBlank()) {
                return handler.row(header);
            }
        }
        return null;
    }

    private boolean advance() {
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
            return true;
        } catch (CsvParseException e) {
            throw causedBy(e) instanceof IOException cause ? inRead(cause) : inText(e);
        } catch (UncheckedIOException e) {
            throw inRead(e.getCause() == null ? new IOException(e) : e.getCause());
        }
    }

    private static Throwable causedBy(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private MillraceException inRead(IOException cause) {
        return cause instanceof CharacterCodingException ? opening.malformed() : file.broken(cause);
    }

    private MillraceException inText(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        long line = handler.line();
        if (message.startsWith("Unclosed")) {
            return file.error(line, "opens a quote that is never closed: close it, or export the file again");
        }
        if (message.startsWith("The maximum buffer size")) {
            return file.error(
                    line,
                    "begins a row with a field longer than 1 MiB: shorten it, or close the quote that runs on from here");
        }
        if (message.startsWith("Unexpected character after")) {
            return file.error(
                    line,
                    "begins a row in which a closing quote is followed by more text: double the quotes inside of quoted text");
        }
        return file.error(line, "cannot be understood as delimited text: " + message);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
