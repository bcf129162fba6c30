// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import static io.millrace.map.MeasuresByHand.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.measure.CaseCount;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgMapDrawingTest {
    private static final CaseLinks LINKS = selection -> "/cases?stream=Internet&show=" + selection;
    private static final Pattern LINK = Pattern.compile("href=\"[^\"]*=(\\d+)\" data-n=\"(\\d+)\"");
    private static final Pattern OPEN_NUMBER = Pattern.compile(
            "(?m)^(?!<a |<title|<desc)<text class=\"(?:val|wait)\"[^>]*>(?:<title>[^<]*</title>)?([^<]*)</text>");

    @Test
    void draws_the_same_picture_as_before() throws IOException {
        same("shop.svg", new SvgMapDrawing(LINKS).draw(MapsByHand.shop()));
    }

    @Test
    void draws_the_same_enablers_as_before() throws IOException {
        MapMarks marks = new MapMarks(
                Map.of(
                        0,
                        new EnablerPill(
                                new Figure("guide to every size", "met it", new CaseCount(340, "340")),
                                new Figure("+9.1 pts", "more move on, 4 to 14 points", new CaseCount(300, "300"))),
                        1,
                        EnablerPill.none("nothing is declared or found")),
                Map.of(
                        1,
                        new KaizenBurst(
                                new Figure("21,000 EUR a year", "cases × cost", new CaseCount(940, "940")),
                                new Figure("slow stage · 940", "cases that prove it", new CaseCount(940, "940")))));

        String drawn = new SvgMapDrawing(LINKS).draw(MapsByHand.shop(), marks);
        assertThat(drawn)
                .contains(
                        "guide to every size: met it",
                        ">+9.1 pts</text>",
                        ">no enabler</text>",
                        ">21,000 EUR a year</text>");
        same("shop-enablers.svg", drawn);
    }

    private static void same(String name, String drawn) throws IOException {
        Path golden = Path.of(System.getProperty("basedir", "."), "src/test/golden/map", name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, drawn);
            throw new AssertionError("written: look at " + golden + ", then run again without -Dgolden=write");
        }
        assertThat(drawn).isEqualTo(Files.readString(golden));
    }

    @Test
    void every_number_opens_as_many_cases_as_its_n() {
        String drawn = new SvgMapDrawing(LINKS).draw(MapsByHand.shop());
        List<MatchResult> links = LINK.matcher(drawn).results().toList();
        assertThat(links)
                .hasSizeGreaterThan(60)
                .allSatisfy(link -> assertThat(link.group(2)).isEqualTo(link.group(1)));
        assertThat(OPEN_NUMBER.matcher(drawn).results().map(number -> number.group(1)))
                .isNotEmpty()
                .containsOnly("–");
    }

    @Test
    void draws_no_links_where_there_are_no_pages() {
        assertThat(new SvgMapDrawing(CaseLinks.NONE).draw(MapsByHand.shop())).doesNotContain("<a ", "href", "data-n");
    }

    @Test
    void says_why_a_number_is_missing() {
        assertThat(new SvgMapDrawing(LINKS).draw(MapsByHand.shop()))
                .contains("<title>process time: nobody recorded it</title>–</text>");
    }

    @Test
    void stays_well_formed_whatever_things_are_called() throws Exception {
        String hostile = "<script>alert(\"1\")</script> & 'x' ]]> \u0001 \uD800 \uD83D\uDE9A";
        Random random = new Random(1);
        ValueStreamMap map = MapsByHand.map(
                hostile,
                List.of(stage(0, hostile, 9, 1, 60, 1, random), stage(1, hostile, 8, 1, 60, 1, random)),
                List.of(),
                hostile);
        Document document = parse(new SvgMapDrawing(selection -> "/?a=" + hostile).draw(map));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(((Element) document.getElementsByTagName("a").item(0)).getAttribute("href"))
                .contains("<script>alert(\"1\")</script> & 'x' ]]>");
    }

    @Test
    void draws_lightning_only_where_somebody_was_informed() throws Exception {
        ValueStreamMap map = MapsByHand.shop();
        long informed = map.boxes().stream()
                .mapToLong(box -> Math.min(1, box.information().electronic().cases())
                        + Math.min(1, box.information().manual().cases()))
                .sum();
        NodeList paths = parse(new SvgMapDrawing(LINKS).draw(map)).getElementsByTagName("path");
        long arrows = 0;
        for (int i = 0; i < paths.getLength(); i++) {
            arrows += ((Element) paths.item(i)).getAttribute("class").matches("info( by-hand)?") ? 1 : 0;
        }
        assertThat(arrows).isEqualTo(informed).isLessThan(10);
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
