// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import io.millrace.event.MillraceException;
import io.millrace.gather.SourceSpec.CsvFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an XES event log (IEEE 1849): one row an event. Attributes of the event are columns by their key, attributes of its trace are
 * columns named {@code case:KEY}. Attributes inside attributes and lists are passed over.
 */
final class XesRows implements RowReader {
    static final String TYPE = "concept:name";
    static final String TIME = "time:timestamp";
    static final String CASE = "case:concept:name";
    static final String AGENT = "org:resource";

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final int LONGEST_VALUE = 1 << 20;

    private final DataFile file;
    private final TextOpening opening;
    private final BufferedReader text;
    private final XMLStreamReader xml;
    private final Header header;
    private final Map<String, Integer> eventKeys = new LinkedHashMap<>();
    private final Map<String, Integer> traceKeys = new LinkedHashMap<>();
    private @Nullable String[] traceCells = {};
    private boolean inTrace;
    private boolean rootSeen;
    private boolean anyRow;

    XesRows(DataFile file, CsvFormat format) throws IOException {
        this.file = file;
        this.header = Header.open(file.name());
        this.opening = new TextOpening(file, declaredCharset(file, format));
        this.text = opening.open();
        try {
            this.xml = factory().createXMLStreamReader(text);
        } catch (XMLStreamException e) {
            text.close();
            throw broken(e, 1);
        }
    }

    /** What the configuration says, else what the first line of the log says of itself. */
    private static @Nullable String declaredCharset(DataFile file, CsvFormat format) throws IOException {
        if (format.charset() != null) {
            return format.charset();
        }
        try (InputStream bytes = file.open()) {
            Matcher encoding = ENCODING.matcher(new String(bytes.readNBytes(200), StandardCharsets.ISO_8859_1));
            return encoding.find() ? known(file, encoding.group(1)) : null;
        }
    }

    private static String known(DataFile file, String charset) {
        try {
            return Charset.forName(charset).name();
        } catch (IllegalArgumentException e) {
            throw file.error(
                    1,
                    "says that it is written in the charset '" + charset
                            + "', which is not known: correct its first line");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        try {
            return nextEvent();
        } catch (XMLStreamException e) {
            throw broken(e, xml.getLocation().getLineNumber());
        }
    }

    private @Nullable Row nextEvent() throws XMLStreamException {
        while (xml.hasNext()) {
            int token = xml.next();
            if (token == XMLStreamConstants.DTD) {
                throw file.error(
                        xml.getLocation().getLineNumber(),
                        "holds a document type definition (DTD), which is refused because it can make the reader open other files:"
                                + " delete the <!DOCTYPE ...> part");
            } else if (token == XMLStreamConstants.START_ELEMENT) {
                Row row = started(xml.getLocalName());
                if (row != null) {
                    anyRow = true;
                    return row;
                }
            } else if (token == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("trace")) {
                inTrace = false;
            }
        }
        if (anyRow) {
            Map<String, Integer> seen = new LinkedHashMap<>(eventKeys);
            traceKeys.forEach((key, index) -> seen.put("case:" + key, index));
            header.checkAsked(seen.keySet());
        }
        return null;
    }

    private @Nullable Row started(String element) throws XMLStreamException {
        if (!rootSeen) {
            if (!element.equals("log")) {
                throw file.error("is XML but no XES event log, its first element is <" + element
                        + "> where <log> should be: export it as XES or CSV");
            }
            rootSeen = true;
            return null;
        }
        switch (element) {
            case "trace" -> {
                inTrace = true;
                traceCells = new String[header.width()];
            }
            case "event" -> {
                return event();
            }
            case "object-types", "event-types", "objects" ->
                throw file.error(
                        "is an object-centric event log (OCEL), which this version does not read: export it as XES or CSV");
            default -> {
                String key = xml.getAttributeValue(null, "key");
                String value = xml.getAttributeValue(null, "value");
                if (inTrace && key != null && value != null && value.length() <= LONGEST_VALUE) {
                    int index = traceKeys.computeIfAbsent(key, name -> header.learn("case:" + name));
                    traceCells = with(traceCells, index, CellText.trimmed(value));
                }
                skipChildren();
            }
        }
        return null;
    }

    private Row event() throws XMLStreamException {
        long line = xml.getLocation().getLineNumber();
        @Nullable String[] cells = Arrays.copyOf(inTrace ? traceCells : new String[0], header.width());
        String fault = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String key = xml.getAttributeValue(null, "key");
            String value = xml.getAttributeValue(null, "value");
            if (key != null && value != null) {
                int index = eventKeys.computeIfAbsent(key, header::learn);
                if (value.length() > LONGEST_VALUE) {
                    fault = "a value longer than 1 MiB";
                } else {
                    cells = with(cells, index, CellText.trimmed(value));
                }
            }
            skipChildren();
        }
        return new Row(header, cells, line, fault);
    }

    private @Nullable String[] with(@Nullable String[] cells, int index, @Nullable String value) {
        @Nullable String[] wide = index < cells.length ? cells : Arrays.copyOf(cells, header.width());
        wide[index] = value;
        return wide;
    }

    /** Moves from a start to its end. */
    private void skipChildren() throws XMLStreamException {
        long depth = 1;
        while (depth > 0) {
            int token = xml.next();
            if (token == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (token == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private MillraceException broken(XMLStreamException e, long line) {
        Throwable cause = e.getNestedException();
        if (cause instanceof CharacterCodingException) {
            return opening.malformed();
        }
        if (cause instanceof IOException io) {
            return file.broken(io);
        }
        String message = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*Message: ", "");
        if (message.contains("must start and end within the same entity") || message.contains("end of file")) {
            return file.error(line, "breaks off before the log ends: copy or export it again");
        }
        return file.error(line, "is not well-formed XML (%s): export it again".formatted(message.strip()));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
