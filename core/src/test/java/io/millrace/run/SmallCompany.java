// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A generated company of two files on disk, for tests of what is kept. */
final class SmallCompany {
    private SmallCompany() {}

    /** Writes the configuration and both files, and gives the configuration. */
    static Path write(Path folder, long seed) throws IOException {
        Files.writeString(folder.resolve("orders.csv"), orders(seed, 400));
        Files.writeString(folder.resolve("tickets.csv"), tickets(seed));
        return Files.writeString(folder.resolve("millrace.yaml"), """
                company: Small
                currency: EUR
                sources:
                  - name: orders
                    file: orders.csv
                    columns: {case: id, customer: customer, channel: shop, agent: clerk, value: total}
                    events:
                      - {type: ordered, time: ordered}
                      - {type: sent, time: sent}
                  - name: tickets
                    file: tickets.csv
                    type: ticket
                    columns: {case: id, time: opened, end: closed}
                journey:
                  model: order-to-delivery
                  case: {id: order}
                lanes:
                  - {key: web, row: front}
                map:
                  - {when: {type: ordered}, stage: ordered, touchpoint: order, lane: web}
                  - {when: {type: sent}, stage: shipped, touchpoint: "sent by ${carrier}", lane: web}
                  - {when: {type: ticket}, touchpoint: ticket, lane: web, defect: true}
                streams: {by: channel, split: {on: [device]}}
                """);
    }

    static String orders(long seed, int count) {
        Random random = new Random(seed);
        StringBuilder csv = new StringBuilder("id,customer,shop,clerk,total,ordered,sent,carrier,device\n");
        for (int i = 0; i < count; i++) {
            String ordered = "2026-0%d-%02d %02d:%02d:00"
                    .formatted(1 + random.nextInt(6), 1 + random.nextInt(28), random.nextInt(24), random.nextInt(60));
            String sent = random.nextInt(4) == 0 ? "" : "2026-07-%02d 12:00:00".formatted(1 + random.nextInt(28));
            csv.append("O%d,K%d,%s,%s,%s,%s,%s,%s,%s%n"
                    .formatted(
                            i,
                            random.nextInt(150),
                            List.of("web", "store").get(random.nextInt(2)),
                            List.of("ann", "bob", "").get(random.nextInt(3)),
                            random.nextInt(40) == 0 ? "many" : String.valueOf(random.nextInt(900)),
                            ordered,
                            sent,
                            List.of("DHL", "M\u00fcller").get(random.nextInt(2)),
                            List.of("phone", "desk", "").get(random.nextInt(3))));
        }
        return csv.toString();
    }

    private static String tickets(long seed) {
        Random random = new Random(seed + 1);
        StringBuilder csv = new StringBuilder("id,opened,closed\n");
        for (int i = 0; i < 60; i++) {
            csv.append("O%d,2026-07-%02d 09:00:00,%s%n"
                    .formatted(random.nextInt(400), 1 + random.nextInt(28), i % 3 == 0 ? "" : "2026-08-01 10:00:00"));
        }
        return csv.toString();
    }
}
