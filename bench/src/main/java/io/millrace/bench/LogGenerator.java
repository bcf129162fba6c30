// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.app.demo.SampleCompany;
import java.nio.file.Path;

/** Writes a company's exports and a configuration for them. The same size gives the same bytes. */
enum LogGenerator {
    /** A shop: eight files of eight systems, cases from purchase to purchase. Holds about as many events as asked for. */
    SHOP {
        @Override
        Path write(Path folder, int events) {
            return SampleCompany.write(folder, SEED, events);
        }
    },
    /** A service desk: one file with a case id, in the order in which events arrive. Holds exactly as many events as asked for. */
    SERVICE {
        @Override
        Path write(Path folder, int events) {
            return new ServiceDesk(SEED, events).write(folder);
        }
    };

    private static final long SEED = 7;

    /**
     * Writes into a folder, which is made when it is missing.
     *
     * @return the configuration
     */
    abstract Path write(Path folder, int events);

    String word() {
        return this == SHOP ? "shop" : "service";
    }
}
