// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Files as they should not be. */
final class MalformedFiles {
    private static final String HEAD = "id,at,amount\n";
    private static final String GOOD = "c1,2026-01-31 10:00:00,12.50\n";

    private final List<Malformed> inputs = new ArrayList<>();
    private String category = "";

    private MalformedFiles() {}

    /**
     * One input.
     *
     * @param bytes null when there shall be no file
     * @param sentence part of the error expected, or empty when the rows shall be counted
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Malformed(
            String category,
            String name,
            String file,
            byte @Nullable [] bytes,
            UnaryOperator<Source> settings,
            long mapped,
            long unmapped,
            long rejected,
            String sentence) {

        Source write(Path folder) throws IOException {
            Path path = folder.resolve(file);
            if (bytes != null) {
                Files.write(path, bytes);
            }
            boolean xes = file.contains(".xes");
            Source source = Source.of(path);
            return settings.apply(
                    xes
                            ? source
                            : source.type("order")
                                    .column("customer", "id")
                                    .column("time", "at")
                                    .column("value", "amount"));
        }
    }

    static List<Malformed> all() {
        MalformedFiles files = new MalformedFiles();
        files.noText();
        files.packed();
        files.headers();
        files.raggedRows();
        files.quotes();
        files.charsets();
        files.dates();
        files.numbers();
        files.sizes();
        files.xes();
        return files.inputs;
    }

    private void noText() {
        category = "no table";
        broken("no bytes", "a.csv", new byte[0], "a.csv is empty");
        broken("white space", "a.csv", text("\n  \n\n"), "a.csv is empty");
        broken("a byte order mark alone", "a.csv", text("\ufeff"), "a.csv is empty");
        broken("an Excel workbook", "a.csv", binary("PK\u0003\u0004\u0014\0\u0006\0"), "save the sheet as CSV");
        broken("an old Excel workbook", "a.csv", binary("\u00d0\u00cf\u0011\u00e0\u00a1"), "save the sheet as CSV");
        broken("a web page", "a.csv", text("<html><table>"), "a.csv is not text but a web page");
        broken("JSON of other keys", "a.csv", text("{\"id\": 1}\n"), "a.csv has no column 'at'");
        broken("no file", "b.csv", null, "there is no file");
    }

    private void packed() {
        category = "packing";
        byte[] whole = gzip(text(HEAD + GOOD.repeat(2_000)));
        broken("gzip cut off", "a.csv.gz", Arrays.copyOf(whole, whole.length / 2), "breaks off");
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 20, damaged.length / 2, (byte) 0x5a);
        broken("gzip with damage inside", "a.csv.gz", damaged, "a.csv.gz");
        broken("named .gz without being it", "a.csv.gz", text(HEAD + GOOD), "not packed with gzip");
        broken("nothing inside", "a.csv.gz", gzip(new byte[0]), "a.csv.gz is empty");
        counted("gzip without the name", "a.csv", whole, 2_000, 0, 0);
    }

    private void headers() {
        category = "header";
        broken("column missing", "a.csv", text("idd,at,amount\n" + GOOD), "the nearest is 'idd'");
        broken("two columns of one name", "a.csv", text("id,at,at,amount\n"), "two columns named 'at'");
        broken("no header", "a.csv", text(GOOD + GOOD), "a.csv has no column 'id', which millrace.yaml:7 names");
        counted("header alone", "a.csv", text(HEAD), 0, 0, 0);
        counted("Excel's sep line", "a.csv", text("sep=;\nid;at;amount\nc1;2026-01-31;1\nc1;x;1\n"), 1, 0, 1);
    }

    private void raggedRows() {
        category = "ragged rows";
        counted("too short", "a.csv", text(HEAD + "c1,2026-01-31\n" + GOOD), 1, 0, 1);
        counted("too long", "a.csv", text(HEAD + GOOD + "c1,2026-01-31,1,,\n"), 1, 0, 1);
        counted("another delimiter", "a.csv", text(HEAD + "c1;2026-01-31;1\n" + GOOD), 1, 0, 1);
        counted("blank lines between", "a.csv", text(HEAD + "\n" + GOOD + "   \n\r\n" + GOOD), 2, 0, 0);
        counted("last line without an end", "a.csv", text(HEAD + GOOD + "c1,2026"), 1, 0, 1);
    }

    private void quotes() {
        category = "quotes";
        broken("never closed", "a.csv", text(HEAD + GOOD + "\"c2,2026-01-31,1\n" + GOOD), "a.csv:3 opens a quote");
        broken("text after the quote", "a.csv", text(HEAD + "\"c\"1,2026-01-31,1\n"), "a.csv:2");
        counted("a quote inside", "a.csv", text(HEAD + "c\"1,2026-01-31,1\n"), 1, 0, 0);
        counted("blank before the quote", "a.csv", text(HEAD + "c1, \"2026-01-31\", \"1\"\n"), 1, 0, 0);
        broken("header never closed", "a.csv", text("\"id,at,amount\n" + GOOD), "a.csv:1 opens a quote");
    }

    private void charsets() {
        category = "charset";
        broken(
                "Latin 1 as UTF-8",
                "a.csv",
                (HEAD + GOOD + "J\u00fcrgen,2026-01-31,1\n").getBytes(ISO_8859_1),
                "a.csv:3");
        broken(
                "far into the file",
                "a.csv",
                (HEAD + GOOD.repeat(40_000) + "\u00fc").getBytes(ISO_8859_1),
                "a.csv:40002");
        broken("UTF-16 without a mark", "a.csv", (HEAD + GOOD).getBytes(UTF_16LE), "format.charset");
        counted("UTF-16 with a mark", "a.csv", ("\ufeff" + HEAD + GOOD).getBytes(UTF_16LE), 1, 0, 0);
        add("no such charset", "a.csv", text(HEAD + GOOD), source -> source.charset("utf-9"), 0, 0, 0, "'utf-9'");
    }

    private void dates() {
        category = "dates";
        counted("no such day", "a.csv", text(HEAD + "c1,2026-02-30 10:00:00,1\nc1,2025-02-29,1\n" + GOOD), 1, 0, 2);
        counted("zeros", "a.csv", text(HEAD + "c1,0000-00-00 00:00:00,1\n" + GOOD), 1, 0, 1);
        counted("hour 24", "a.csv", text(HEAD + "c1,2026-01-31 24:00:00,1\nc1,2026-01-31 10:60,1\n"), 0, 0, 2);
        counted("none", "a.csv", text(HEAD + "c1,,1\nc1,  ,1\n" + GOOD), 1, 0, 2);
        add(
                "no such day in a pattern of one's own",
                "a.csv",
                text(HEAD + "c1,30.2.2026,1\nc1,28.2.2026,1\nc1,2026-02-28,1\n"),
                source -> source.time("d.M.yyyy"),
                1,
                0,
                2,
                "");
        add(
                "no pattern",
                "a.csv",
                text(HEAD + GOOD),
                source -> source.time("YYYY-nonsense"),
                0,
                0,
                0,
                "'YYYY-nonsense'");
    }

    private void numbers() {
        category = "numbers";
        counted("words", "a.csv", text(HEAD + "c1,2026-01-31,free\nc1,2026-01-31,NaN\n" + GOOD), 1, 0, 2);
        counted("the other decimal sign", "a.csv", text(HEAD + "c1,2026-01-31,\"12,50\"\n" + GOOD), 1, 0, 1);
        counted("too large", "a.csv", text(HEAD + "c1,2026-01-31," + "9".repeat(25) + "\n" + GOOD), 1, 0, 1);
        counted("an endless exponent", "a.csv", text(HEAD + "c1,2026-01-31,1e999999999\n" + GOOD), 1, 0, 1);
        counted("a currency beside it", "a.csv", text(HEAD + "c1,2026-01-31,12.50 EUR\n" + GOOD), 1, 0, 1);
    }

    private void sizes() {
        category = "sizes";
        String huge = "x".repeat(10 << 20);
        broken("field of 10 MB", "a.csv", text(HEAD + GOOD + huge + ",2026-01-31,1\n"), "a.csv:3");
        broken("header of 10 MB", "a.csv", text(huge), "a.csv:1");
        counted("a row of a million delimiters", "a.csv", text(HEAD + ",".repeat(1_000_000) + "\n" + GOOD), 1, 0, 1);
        broken(
                "a header of a million delimiters",
                "a.csv",
                text(",".repeat(1_000_000) + "\n"),
                "is the delimiter right?");
        counted("zero bytes in a row", "a.csv", text(HEAD + GOOD.repeat(4_000) + "\0\0,\0,\0\n"), 4_000, 0, 1);
    }

    private void xes() {
        category = "XES";
        String event =
                "<event><string key='concept:name' value='a'/><date key='time:timestamp' value='2026-01-31T10:00:00Z'/></event>";
        String laughs = "<?xml version='1.0'?><!DOCTYPE log [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><log>&b;</log>";
        broken("a document type", "a.xes", text(laughs), "delete the <!DOCTYPE ...> part");
        broken("an outer entity", "a.xes", text("<!DOCTYPE log SYSTEM 'file:///etc/passwd'>\n<log/>"), "DTD");
        broken("no XML", "a.xes", text(HEAD), "is not well-formed XML");
        broken("cut off", "a.xes", text("<log><trace>" + event), "breaks off");
        broken(
                "cut off in its packing",
                "a.xes.gz",
                Arrays.copyOf(gzip(text("<log>" + event.repeat(999))), 99),
                "breaks off");
        broken(
                "wrong charset",
                "a.xes",
                "<log><string key='J\u00fcrgen' value='1'/></log>".getBytes(ISO_8859_1),
                "a.xes:1 holds a byte");
        counted(
                "a value of 10 MB",
                "a.xes",
                text("<log><trace>" + event + "\n" + event.replace("'a'", "'" + "x".repeat(10 << 20) + "'")
                        + "</trace></log>"),
                1,
                0,
                1);
        broken(
                "object-centric",
                "a.xml",
                text("<?xml version='1.0'?><log><object-types/></log>"),
                "an object-centric event log");
        broken(
                "unknown charset",
                "a.xes",
                text("<?xml version='1.0' encoding='UTF-9'?><log/>"),
                "a.xes:1 says that it is written in the charset 'UTF-9'");
        StringBuilder keys = new StringBuilder("<log><trace>");
        for (int i = 0; i < 20_000; i++) {
            keys.append("<event><string key='k").append(i).append("' value='1'/></event>");
        }
        broken("endless keys", "a.xes", text(keys + "</trace></log>"), "a.xes has more than 10000 different keys");
        broken("other XML", "a.xes", text("<orders><order/></orders>"), "<orders>");
        counted(
                "events without time or name",
                "a.xes",
                text("<log><trace>\n" + event + "<event><string key='concept:name' value='b'/></event>"
                        + "<event><date key='time:timestamp' value='soon'/></event>"
                        + "<event><date key='time:timestamp' value='2026-01-31T10:00:00Z'/></event></trace></log>"),
                1,
                0,
                3);
        counted(
                "an endless nest",
                "a.xes",
                text("<log>" + "<list>".repeat(9_000) + "</list>".repeat(9_000) + "</log>"),
                0,
                0,
                0);
    }

    private void broken(String name, String file, byte @Nullable [] bytes, String sentence) {
        add(name, file, bytes, source -> source, 0, 0, 0, sentence);
    }

    private void counted(String name, String file, byte[] bytes, long mapped, long unmapped, long rejected) {
        add(name, file, bytes, source -> source, mapped, unmapped, rejected, "");
    }

    private void add(
            String name,
            String file,
            byte @Nullable [] bytes,
            UnaryOperator<Source> settings,
            long mapped,
            long unmapped,
            long rejected,
            String sentence) {
        inputs.add(new Malformed(category, name, file, bytes, settings, mapped, unmapped, rejected, sentence));
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] binary(String text) {
        Charset bytes = ISO_8859_1;
        return text.getBytes(bytes);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
