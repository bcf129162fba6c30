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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows of a file of delimited text (RFC 4180, and what is made of it in practice). */
final class CsvRows implements RowReader {
    private static final int LONGEST_FIELD = 1 << 20;

    private final DataFile file;
    private final TextOpening opening;
    private final BufferedReader text;
    private final CsvRowHandler handler = new CsvRowHandler();
    private final Dialect dialect;
    private final CloseableIterator<CsvRowHandler> records;
    private final Header header;
    private final long linesBefore;

    /**
     * What the first lines tell of the rest.
     *
     * @param spacedQuote some write {@code a, "b, c"}; the parser that forgives it is slower and used only where it is needed
     * @param hint whether the first line names the delimiter
     */
    private record Dialect(char delimiter, boolean spacedQuote, boolean hint) {}

    CsvRows(DataFile file, CsvFormat format) throws IOException {
        this.file = file;
        this.opening = new TextOpening(file, format.charset());
        Character declared = format.delimiter();
        this.text = BlankSqueezer.squeezed(opening.open(), declared);
        this.linesBefore = 0;
        try {
            String start = TextStart.peek(file, opening, text);
            char delimiter = declared == null ? DelimiterSniffer.sniff(start) : declared;
            this.dialect = new Dialect(delimiter, start.contains(delimiter + " \""), DelimiterSniffer.hasHint(start));
            this.records = records();
            this.header = readHeader();
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    private CsvRows(CsvRows whole, DataFile part, long linesBefore) throws IOException {
        this.file = whole.file;
        this.opening = whole.opening;
        this.dialect = whole.dialect;
        this.text = BlankSqueezer.squeezed(opening.open(part), dialect.delimiter());
        this.records = records();
        this.header = whole.header;
        this.linesBefore = linesBefore;
        if (part.isBeginning()) {
            readHeader();
        }
        handler.startRows(header);
    }

    /**
     * The rows of a part of this file that begins where the file does or between two records.
     *
     * @param linesBefore lines of the file before the part, which are added to the lines of its rows
     */
    CsvRows part(long from, long to, long linesBefore) throws IOException {
        return new CsvRows(this, file.part(from, to), linesBefore);
    }

    private CloseableIterator<CsvRowHandler> records() {
        return CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .maxBufferSize(LONGEST_FIELD)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(dialect.spacedQuote())
                .build(handler, text)
                .iterator();
    }

    /** True when every line end of the text is a byte of its own, so that the file can be read from the middle. */
    boolean divisible() throws IOException {
        Charset charset = opening.charset();
        return !file.isPacked()
                && (charset.equals(StandardCharsets.UTF_8)
                        || charset.newEncoder().maxBytesPerChar() == 1);
    }

    private Header readHeader() {
        if (dialect.hint()) {
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
                return handler.row(header, linesBefore);
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
        long line = linesBefore + handler.line();
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
