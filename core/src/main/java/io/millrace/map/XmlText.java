// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

/** Words of other people as text or attribute value of XML. */
public final class XmlText {
    private XmlText() {}

    /** Escapes what has a meaning in XML; a character that XML forbids becomes a replacement character. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c) {
        switch (c) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
        }
    }

    private static boolean allowed(int c) {
        boolean white = c == '\t' || c == '\n' || c == '\r';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return white || (c >= 0x20 && !surrogate && c != 0xFFFE && c != 0xFFFF);
    }
}
