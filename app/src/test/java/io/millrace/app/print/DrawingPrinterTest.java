// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.millrace.event.MillraceException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings in the manner of the map room, one thing at a time. */
class DrawingPrinterTest {
    private static final String STYLE = """
            .vsm{--v-ink:var(--ink,#102030);--v-wait:var(--wait,#ff0000)}
            @media (prefers-color-scheme:dark){.vsm{--v-ink:var(--ink,#eeeeee)}}
            .vsm text{fill:var(--v-ink)}
            .vsm .ground{fill:#fff}.vsm .full{fill:var(--v-wait)}.vsm .edge{fill:none;stroke:var(--v-wait);stroke-width:4}
            .vsm .faint{stroke-opacity:.5}.vsm .gap{stroke-dasharray:10 10}
            .vsm .big{font-size:20px;font-weight:650}.vsm .caps{font-size:20px;text-transform:uppercase;letter-spacing:.06em}
            .vsm a:hover .full{fill:#0000ff}
            """;

    private static String drawing(String shapes) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="vsm" id="x" viewBox="-10 -10 220 120" width="220" height="120">
                <title id="x-t">A &amp; B</title>
                <desc id="x-d">Nothing.</desc>
                <style>%s</style>
                <defs><marker id="x-full" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="16" markerHeight="16" orient="auto"><path d="M0 0 8 4 0 8z" class="full"/></marker></defs>
                <rect class="ground" x="-10" y="-10" width="220" height="120"/>
                %s
                </svg>
                """.formatted(STYLE, shapes);
    }

    @Test
    void a_picture_has_two_pixels_a_unit_and_every_shape_where_it_stands() throws IOException {
        BufferedImage image = png("<rect class=\"full\" x=\"0\" y=\"0\" width=\"50\" height=\"20\" rx=\"0\"/>");

        assertThat(image.getWidth()).isEqualTo(440);
        assertThat(image.getHeight()).isEqualTo(240);
        assertThat(color(image, 25, 10)).isEqualTo("ff0000");
        assertThat(color(image, 49, 19)).isEqualTo("ff0000");
        assertThat(color(image, 52, 10)).isEqualTo("ffffff");
        assertThat(color(image, 25, 22)).isEqualTo("ffffff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the head points along the last stretch of the line
                "M 0 50 H 100 | 96 | 50 | ff0000",
                "M 0 50 L 100 50 | 96 | 52 | ff0000",
                "m 100 10 v 40 | 100 | 44 | ff0000",
                "m 100 10 v 40 | 103 | 40 | ff0000",
                "M 0 0 C 50 0 100 0 100 50 | 96 | 39 | ff0000",
                "M 0 50 h 50 l 50 0 | 50 | 60 | ffffff"
            })
    void a_line_runs_where_its_words_say_and_ends_in_a_head(String path, double x, double y, String color)
            throws IOException {
        BufferedImage image = png("<path class=\"edge\" d=\"" + path + "\" marker-end=\"url(#x-full)\"/>");

        assertThat(color(image, x, y)).isEqualTo(color);
    }

    @Test
    void dashes_and_faintness_are_seen() throws IOException {
        BufferedImage image =
                png("<path class=\"edge gap\" d=\"M 0 20 H 100\"/><path class=\"edge faint\" d=\"M 0 60 H 100\"/>");

        assertThat(color(image, 5, 20)).isEqualTo("ff0000");
        assertThat(color(image, 15, 20)).isEqualTo("ffffff");
        assertThat(color(image, 5, 60)).matches("ff[78].[78].");
    }

    @Test
    void text_stands_before_its_anchor() throws IOException {
        int[] start = inked(png("<text class=\"big\" x=\"100\" y=\"50\">HHHH</text>"));
        int[] middle = inked(png("<text class=\"big\" x=\"100\" y=\"50\" text-anchor=\"middle\">HHHH</text>"));
        int[] end = inked(png("<text class=\"big\" x=\"100\" y=\"50\" text-anchor=\"end\">HHHH</text>"));

        assertThat((middle[0] + middle[1]) / 2.0).isCloseTo(220, within(2.0));
        assertThat((double) start[0]).isCloseTo(223, within(3.0));
        assertThat((double) end[1]).isCloseTo(217, within(3.0));
    }

    @Test
    void a_page_is_one_sheet_whose_text_can_be_selected() throws IOException {
        String svg = drawing(
                "<a href=\"/cases\"><text class=\"caps\" x=\"0\" y=\"20\"><title>hidden</title>Straße 1</text></a>"
                        + "<text class=\"big\" x=\"0\" y=\"60\">Größe Δ 12 → …</text>");
        try (PDDocument document = Loader.loadPDF(DrawingPrinter.pdf(svg, Paper.A3))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(1190.55f, within(0.1f));
            assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(841.89f, within(0.1f));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A & B");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("A & B\nNothing.\n", "STRASSE 1", "Größe Δ 12 → …")
                    .doesNotContain("hidden");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A3", "A1"})
    void a_page_shows_what_the_picture_shows(String paper) throws IOException {
        String svg = drawing("<rect class=\"full\" x=\"0\" y=\"0\" width=\"200\" height=\"50\" rx=\"0\"/>")
                .replace("<desc id=\"x-d\">Nothing.</desc>", "");
        try (PDDocument document = Loader.loadPDF(DrawingPrinter.pdf(svg, Paper.of(paper)))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, paper.equals("A3") ? 0.5f : 0.25f);
            int red =
                    (int) Arrays.stream(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                            .filter(rgb -> (rgb & 0xffffff) == 0xff0000)
                            .count();
            // the drawing is 220 by 120, as wide as the sheet between its margins of 12 mm
            double wide = page.getWidth() * (paper.equals("A3") ? (420 - 24) / 420.0 : (841 - 24) / 841.0);
            assertThat(red).isCloseTo((int) (wide * 200 / 220 * wide * 50 / 220), within((int) (wide * 4)));
            // upper half of the drawing, so upper half of the page
            assertThat(page.getRGB(page.getWidth() / 2, (int) (page.getHeight() / 2.0 - wide * 30 / 220)) & 0xffffff)
                    .isEqualTo(0xff0000);
        }
    }

    @Test
    void the_same_drawing_is_the_same_bytes_and_tells_no_date() {
        String svg = drawing(
                "<text class=\"big\" x=\"0\" y=\"60\">Wait 3.1 d</text><path class=\"edge faint\" d=\"M 0 60 H 100\"/>");
        byte[] pdf = DrawingPrinter.pdf(svg, Paper.A1);

        assertThat(DrawingPrinter.pdf(svg, Paper.A1)).isEqualTo(pdf);
        assertThat(DrawingPrinter.png(svg)).isEqualTo(DrawingPrinter.png(svg));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("CreationDate", "ModDate");
    }

    @Test
    void letters_that_the_typeface_lacks_are_question_marks_on_paper() throws IOException {
        String svg = drawing("<text class=\"big\" x=\"0\" y=\"60\">配送 🚚 ok</text>");
        assertThat(DrawingPrinter.png(svg)).isNotEmpty();
        try (PDDocument document = Loader.loadPDF(DrawingPrinter.pdf(svg, Paper.A3))) {
            assertThat(new PDFTextStripper().getText(document)).contains("?? ? ok");
        }
    }

    @Test
    void a_sheet_of_another_size_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> Paper.of("letter"))
                .isInstanceOf(MillraceException.class)
                .hasMessage("paper 'letter' is not known: write A3 or A1");
    }

    private static BufferedImage png(String shapes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(DrawingPrinter.png(drawing(shapes))));
    }

    /** The colour at a point of the drawing. */
    private static String color(BufferedImage image, double x, double y) {
        return "%06x".formatted(image.getRGB((int) (2 * (x + 10)), (int) (2 * (y + 10))) & 0xffffff);
    }

    /** First and last column with ink. */
    private static int[] inked(BufferedImage image) {
        int first = image.getWidth();
        int last = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xff) < 128) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                }
            }
        }
        return new int[] {first, last};
    }
}
