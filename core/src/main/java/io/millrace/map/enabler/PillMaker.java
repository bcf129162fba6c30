// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.map.EnablerPill;
import io.millrace.map.Figure;
import io.millrace.map.PlainNumbers;
import io.millrace.map.ValueStreamMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Puts the best enabler of each move between the boxes of a map; it is a candidate until a holdout has tested it, and says so. */
public final class PillMaker {
    private final EnablerFindings findings;

    public PillMaker(EnablerFindings findings) {
        this.findings = findings;
    }

    /** Pills by place of the arrow, for the arrows that are moves of the stream of the map. */
    public Map<Integer, EnablerPill> of(ValueStreamMap map) {
        Map<Integer, EnablerPill> pills = new HashMap<>();
        String stream = map.measures().name();
        for (int i = 0; i < map.arrows().size(); i++) {
            ValueStreamMap.Arrow arrow = map.arrows().get(i);
            int place = i;
            int from = map.boxes().get(arrow.from()).stage();
            int to = map.boxes().get(arrow.to()).stage();
            findings.moves().stream()
                    .filter(move -> move.stream().equals(stream) && move.from() == from && move.to() == to)
                    .findFirst()
                    .ifPresent(move -> pills.put(place, pill(move)));
        }
        return pills;
    }

    private EnablerPill pill(StreamMove move) {
        return findings.beside(move).stream()
                .filter(Enabler::counts)
                .filter(enabler -> enabler.met().cases() > 0)
                .findFirst()
                .map(PillMaker::pill)
                .orElseGet(() -> EnablerPill.none(
                        "nothing is declared or found to help from " + move.fromName() + " to " + move.toName()));
    }

    private static EnablerPill pill(Enabler enabler) {
        Figure met = Figure.of(
                enabler.met(), "met it in this stage; " + enabler.badge().word());
        Double lift = enabler.lift().value();
        Double low = enabler.lift().low();
        Double high = enabler.lift().high();
        Figure effect = lift == null || low == null || high == null
                ? Figure.of(enabler.reach(), "reaches").saying("reach " + percent(enabler))
                : Figure.of(
                                enabler.followed() == null ? enabler.met() : enabler.followed(),
                                "more move on than of their peers, 95 % interval " + points(low) + " to " + points(high)
                                        + " points: a " + enabler.badge().word())
                        .saying(points(lift) + " pts");
        return new EnablerPill(met.saying(enabler.name()), effect);
    }

    private static String percent(Enabler enabler) {
        Double reach = enabler.reach().value();
        return reach == null ? "–" : PlainNumbers.percent(reach);
    }

    private static String points(double share) {
        double points = 100 * share;
        return String.format(Locale.ROOT, Math.abs(points) < 9.95 ? "%+.1f" : "%+.0f", points)
                .replace('-', '−');
    }
}
