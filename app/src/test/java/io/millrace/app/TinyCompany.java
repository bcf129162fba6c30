// SPDX-License-Identifier: Apache-2.0
package io.millrace.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A company of seven orders in two channels, small enough to count by hand. */
public final class TinyCompany {
    private static final String CONFIG = """
            company: Tiny & Sons <shop>
            currency: EUR
            timezone: Europe/Berlin
            asOf: 2025-02-01
            sources:
              - name: shop
                file: orders.csv
                columns: {id: id, customer: customer, case: id, channel: channel}
                events:
                  - {type: ordered, time: ordered}
                  - {type: paid, time: paid}
                  - {type: shipped, time: shipped}
                  - {type: delivered, time: delivered}
            journey: {model: ./stages.yaml, case: {id: order}, ties: stages}
            lanes:
              - {key: customer, name: Customer, row: customer}
              - {key: desk, name: Order desk, row: back}
              - {key: carrier, name: Carrier, row: partner}
            map:
              - {when: {type: ordered}, stage: order, touchpoint: Order placed, lane: customer}
              - {when: {type: paid}, stage: pay, touchpoint: Payment booked, lane: desk, flow: information, medium: electronic}
              - {when: {type: shipped}, stage: ship, touchpoint: Parcel handed over, lane: carrier, flow: material}
              - {when: {type: delivered}, stage: done, touchpoint: Parcel delivered, lane: carrier, flow: material}
            streams: {by: channel}
            """;

    private static final String STAGES = """
            name: tiny
            version: 1
            stages:
              - {key: order, name: Order, order: true}
              - {key: pay, name: Payment}
              - {key: ship, name: Shipping}
              - {key: done, name: Delivered, last: true}
            """;

    private static final String ORDERS = """
            id,customer,channel,ordered,paid,shipped,delivered
            1,=cmd(),web,2025-01-01 10:00:00,2025-01-01 10:10:00,2025-01-03 09:00:00,2025-01-06 12:00:00
            2,b,web,2025-01-02 11:00:00,2025-01-02 11:30:00,2025-01-05 09:00:00,2025-01-09 12:00:00
            3,c,web,2025-01-03 12:00:00,2025-01-03 12:05:00,2025-01-04 09:00:00,2025-01-07 12:00:00
            4,d,store,2025-01-04 13:00:00,2025-01-05 13:00:00,2025-01-07 09:00:00,2025-01-15 12:00:00
            5,e,store,2025-01-05 14:00:00,2025-01-07 14:00:00,2025-01-06 09:00:00,2025-01-16 12:00:00
            6,f,store,2025-01-20 15:00:00,2025-01-21 15:00:00,,
            7,g,web,2025-01-30 16:00:00,,,
            8,h,web,no date,,,
            """;

    private TinyCompany() {}

    /** Writes the company into a folder and returns its configuration. */
    public static Path write(Path folder) {
        try {
            Files.writeString(folder.resolve("stages.yaml"), STAGES);
            Files.writeString(folder.resolve("orders.csv"), ORDERS);
            return Files.writeString(folder.resolve("millrace.yaml"), CONFIG);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
