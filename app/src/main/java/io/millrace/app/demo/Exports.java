// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files that the systems of the sample company export. */
final class Exports implements AutoCloseable {
    final ExportFile web;
    final ExportFile contacts;
    final ExportFile orders;
    final ExportFile picks;
    final ExportFile parcels;
    final ExportFile mails;
    final ExportFile tickets;
    final ExportFile reviews;
    private long events;

    Exports(Path folder) throws IOException {
        web = new ExportFile(folder.resolve("web.csv"), "at,visitor,event,utm_source,item");
        contacts = new ExportFile(folder.resolve("contacts.csv"), "began,ended,customer,kind,channel,agent");
        orders = new ExportFile(
                folder.resolve("orders.csv"), "order_id,customer_id,sales_channel,placed_at,paid_at,released_at,total");
        picks = new ExportFile(folder.resolve("picks.csv"), "order_id,team,picker,began,ended");
        parcels = new ExportFile(folder.resolve("parcels.csv"), "order_id,carrier,status,at");
        mails = new ExportFile(folder.resolve("mails.csv"), "sent_at,customer_id,order_id,mail");
        tickets = new ExportFile(folder.resolve("tickets.csv"), "ticket,opened,closed,order_id,topic,agent");
        reviews = new ExportFile(folder.resolve("reviews.csv"), "answered_at,order_id,stars");
    }

    /** Writes a row unless it lies beyond the export, and counts the events that it holds. */
    void put(ExportFile file, int holds, long time, String... cells) throws IOException {
        if (time < YearClock.END) {
            file.row(cells);
            events += holds;
        }
    }

    long events() {
        return events;
    }

    @Override
    public void close() throws IOException {
        for (ExportFile file : List.of(web, contacts, orders, picks, parcels, mails, tickets, reviews)) {
            file.close();
        }
    }
}
