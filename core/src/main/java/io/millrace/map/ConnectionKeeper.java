// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps what must stay when the least frequent connections are hidden: each touchpoint's most frequent way in and way out. */
final class ConnectionKeeper {
    private ConnectionKeeper() {}

    /** Picks from connections of which the most frequent come first. */
    static Set<Tangle.Connection> keep(List<Tangle.Connection> ranked) {
        Set<Tangle.Connection> kept = new HashSet<>();
        Set<Integer> left = new HashSet<>();
        Set<Integer> reached = new HashSet<>();
        for (Tangle.Connection one : ranked) {
            if (one.from() != one.to()) {
                boolean wayOut = left.add(one.from());
                boolean wayIn = reached.add(one.to());
                if (wayOut || wayIn) {
                    kept.add(one);
                }
            }
        }
        return kept;
    }
}
