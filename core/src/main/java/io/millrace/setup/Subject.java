// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.Arrays;
import java.util.List;

/** What the rows of a file are about. The first whose words are in the name of the file, else in the names of its columns, is taken. */
enum Subject {
    PARCELS(
            "parcels",
            "carrier",
            "parcel",
            LaneGuess.CARRIER,
            "parcel parcels shipment shipments tracking delivery deliveries carrier"),
    PICKS("picking", "wms", "picking", LaneGuess.WAREHOUSE, "pick picks picking picker warehouse wms packing"),
    TICKETS(
            "tickets",
            "support",
            "ticket",
            LaneGuess.SUPPORT,
            "ticket tickets support helpdesk complaint complaints incident incidents call calls"),
    REVIEWS(
            "reviews",
            "survey",
            "review",
            LaneGuess.CUSTOMER,
            "review reviews survey surveys nps csat feedback rating stars"),
    MAILS("mails", "marketing", "mail", LaneGuess.MAIL, "mail mails email emails newsletter campaign campaigns sends"),
    DEALS("deals", "crm", "deal", LaneGuess.SALES, "deal deals opportunity opportunities pipeline"),
    LEADS("leads", "marketing", "lead", LaneGuess.SALES, "lead leads mql qualified prospects"),
    VISITS(
            "visits",
            "web",
            "visit",
            LaneGuess.WEB,
            "web visit visits click clicks clickstream session sessions page pages events url ecom"),
    ORDERS(
            "orders",
            "shop",
            "order",
            LaneGuess.SHOP,
            "order orders purchase purchases sale sales invoice invoices bestellungen auftraege retail transactions basket cds product quantity"),
    CONTACTS("contacts", "crm", "contact", LaneGuess.SALES, "contact contacts activities visits meetings"),
    LOG("log", "log", "event", LaneGuess.DESK, "");

    private final String words;
    private final String kind;
    private final String type;
    private final LaneGuess lane;
    private final String clues;

    Subject(String words, String kind, String type, LaneGuess lane, String clues) {
        this.words = words;
        this.kind = kind;
        this.type = type;
        this.lane = lane;
        this.clues = " " + clues + " ";
    }

    static Subject of(FileProfile profile) {
        List<String> file = ColumnWords.of(profile.name());
        List<String> columns = profile.columns().stream()
                .flatMap(column -> ColumnWords.of(column.name()).stream())
                .toList();
        return Arrays.stream(values())
                .filter(subject -> file.stream().anyMatch(subject::isClue))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(subject -> columns.stream().anyMatch(subject::isClue))
                        .findFirst())
                .orElse(LOG);
    }

    private boolean isClue(String word) {
        return clues.contains(" " + word + " ");
    }

    /** Plural, for people. */
    String words() {
        return words;
    }

    /** For {@code kind} of a source. */
    String kind() {
        return kind;
    }

    /** The word for one row where neither a column nor a time names it. */
    String type() {
        return type;
    }

    LaneGuess lane() {
        return lane;
    }
}
