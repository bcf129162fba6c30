// SPDX-License-Identifier: Apache-2.0
package io.millrace.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A generated export as a stranger would bring it: German words, semicolons, days before months, decimal commas, Windows-1252, sorted by
 * time across all orders, with a few rows whose time is none. What is true of it is known.
 *
 * @param file where it was written
 * @param rows rows of data
 * @param rejected rows whose time is none
 * @param cases orders with at least one good row
 * @param casesOfChannel the same by channel
 */
record StrangerExport(Path file, int rows, int rejected, int cases, Map<String, Integer> casesOfChannel) {
    private static final List<String> STEPS = List.of(
            "Bestellung eingegangen", "Zahlung gebucht", "Ware verpackt", "Paket übergeben", "Paket zugestellt");
    private static final List<String> WHO = List.of("Kunde", "Buchhaltung", "Lager Süd", "Frächter", "Frächter");
    private static final List<String> CHANNELS = List.of("Laden", "Netz", "Telefon");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
    private static final LocalDateTime BEGIN = LocalDateTime.of(2024, 1, 1, 8, 0);
    private static final int YEAR = 500_000;

    private record Line(LocalDateTime time, String text) {}

    /** Writes so many orders of five rows each; the second row of every 1,000th order says no time. */
    static StrangerExport write(Path file, int orders) {
        Random random = new Random(11);
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> casesOfChannel = new TreeMap<>();
        int rejected = 0;
        for (int order = 1; order <= orders; order++) {
            LocalDateTime time = BEGIN.plusMinutes(random.nextInt(YEAR));
            String channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
            casesOfChannel.merge(channel, 1, Integer::sum);
            for (int step = 0; step < STEPS.size(); step++) {
                boolean bad = step == 1 && order % 1_000 == 0;
                rejected += bad ? 1 : 0;
                lines.add(new Line(
                        time,
                        "A%06d;%s;%s;%s;%s;%d,%02d"
                                .formatted(
                                        order,
                                        bad ? "unbekannt" : TIME.format(time),
                                        STEPS.get(step),
                                        WHO.get(step),
                                        channel,
                                        5 + random.nextInt(900),
                                        random.nextInt(100))));
                time = time.plusMinutes(30 + random.nextInt(4_000));
            }
        }
        lines.sort(Comparator.comparing(Line::time));
        try (Writer out = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
            out.write("Auftrag;Zeitpunkt;Vorgang;Bearbeiter;Kanal;Betrag\r\n");
            for (Line line : lines) {
                out.write(line.text() + "\r\n");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new StrangerExport(file, lines.size(), rejected, orders, casesOfChannel);
    }
}
