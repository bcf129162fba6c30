// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.map.Figure;
import io.millrace.map.KaizenBurst;
import io.millrace.map.PlainNumbers;
import io.millrace.map.ValueStreamMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Puts the dearest findings on the boxes of the map where they are: one a box, and no more than a reader can act on. */
public final class BurstMaker {
    private static final int MOST = 3;

    private BurstMaker() {}

    /** Bursts by place of the box; findings that are at no box of the map, or have no price, have none. */
    public static Map<Integer, KaizenBurst> of(WasteReport report, ValueStreamMap map) {
        Map<Integer, KaizenBurst> bursts = new HashMap<>();
        for (Finding finding : report.findings()) {
            int box = box(map, finding.stage());
            if (finding.money().amount() != null && box >= 0 && !bursts.containsKey(box) && bursts.size() < MOST) {
                bursts.put(box, burst(finding, map.measures().all()));
            }
        }
        return bursts;
    }

    private static KaizenBurst burst(Finding finding, boolean all) {
        Estimate amount = Objects.requireNonNull(finding.money().amount());
        String currency = String.valueOf(finding.money().currency());
        String title = finding.money().formula() + "; 95 % interval " + WasteWords.rounded(amount.low()) + " to "
                + WasteWords.rounded(amount.high()) + " " + currency;
        String what = finding.type().title().toLowerCase(java.util.Locale.ROOT)
                + (all ? ", " + finding.stream() : "") + " · "
                + PlainNumbers.count(finding.cases().cases());
        return new KaizenBurst(
                new Figure(WasteWords.rounded(amount.value()) + " " + currency + " a year", title, finding.cases()),
                new Figure(what, "cases that prove it", finding.cases()));
    }

    private static int box(ValueStreamMap map, String stage) {
        for (int i = 0; i < map.boxes().size(); i++) {
            if (map.boxes().get(i).key().equals(stage)) {
                return i;
            }
        }
        return -1;
    }
}
