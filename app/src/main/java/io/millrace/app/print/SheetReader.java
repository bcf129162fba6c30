// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a drawing of our own making: rectangles, paths with arrow heads, lines of text.
 *
 * <p>Pre: plain SVG, its style written out. Post: every shape, in the order in which it is drawn. What our drawings never use is a fault of
 * ours, and thrown as such.
 */
final class SheetReader {
    private final Typeface typeface;
    private final XMLStreamReader xml;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, ArrowHead> heads = new HashMap<>();
    private StyleRules rules = new StyleRules("");
    private String title = "";
    private String description = "";
    private double[] view = new double[4];

    private SheetReader(Typeface typeface, XMLStreamReader xml) {
        this.typeface = typeface;
        this.xml = xml;
    }

    static DrawnSheet read(String svg, Typeface typeface) {
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            SheetReader reader = new SheetReader(typeface, factory.createXMLStreamReader(new StringReader(svg)));
            while (reader.xml.hasNext()) {
                if (reader.xml.next() == XMLStreamReader.START_ELEMENT) {
                    reader.element();
                }
            }
            double[] view = reader.view;
            return new DrawnSheet(
                    reader.title, reader.description, view[0], view[1], view[2], view[3], List.copyOf(reader.marks));
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("a drawing must be well-formed", broken);
        }
    }

    private void element() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "svg" -> view = viewBox();
            case "style" -> rules = new StyleRules(xml.getElementText());
            case "title" -> title = title.isEmpty() ? xml.getElementText() : title;
            case "desc" -> description = xml.getElementText();
            case "defs", "a" -> {}
            case "marker" -> marker();
            case "rect" -> rectangle();
            case "path" -> path();
            case "text" -> text();
            default -> throw new IllegalStateException("a drawing uses <" + xml.getLocalName() + ">, unknown here");
        }
    }

    private double[] viewBox() {
        double[] numbers = new double[4];
        String[] words = attribute("viewBox", "").split(" ", -1);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(words[i]);
        }
        return numbers;
    }

    private void marker() throws XMLStreamException {
        String id = attribute("id", "");
        double at = number("refX");
        double size = number("markerWidth");
        xml.nextTag();
        heads.put(id, new ArrowHead(PathWords.path(attribute("d", "")), at, size, look()));
    }

    private void rectangle() {
        double corner = 2 * number("rx");
        marks.add(new Mark.Area(
                new Path2D.Double(new RoundRectangle2D.Double(
                        number("x"), number("y"), number("width"), number("height"), corner, corner)),
                look()));
    }

    private void path() {
        Path2D line = PathWords.path(attribute("d", ""));
        marks.add(new Mark.Area(line, look()));
        String head = attribute("marker-end", "");
        if (!head.isEmpty()) {
            ArrowHead known = heads.get(head.substring("url(#".length(), head.length() - 1));
            if (known == null) {
                throw new IllegalStateException("a drawing uses an arrow head that it does not have: " + head);
            }
            marks.add(known.on(line));
        }
    }

    private void text() throws XMLStreamException {
        Look look = look();
        double x = number("x");
        double y = number("y");
        String anchor = attribute("text-anchor", "start");
        String text = content();
        double width = typeface.width(text, look);
        double before = anchor.equals("middle") ? width / 2 : anchor.equals("end") ? width : 0;
        marks.add(new Mark.Line(text, x - before, y, look));
    }

    /** The words of a text without those that hovering shows. */
    private String content() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                xml.getElementText();
            } else if (xml.isCharacters()) {
                words.append(xml.getText());
            }
        }
        return words.toString();
    }

    private Look look() {
        Map<String, String> own = new LinkedHashMap<>();
        for (String name : List.of("stroke-width", "fill", "stroke")) {
            String value = attribute(name, "");
            if (!value.isEmpty()) {
                own.put(name, value);
            }
        }
        return rules.look(xml.getLocalName(), attribute("class", ""), own);
    }

    private double number(String name) {
        return Double.parseDouble(attribute(name, "0"));
    }

    private String attribute(String name, String otherwise) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }
}
