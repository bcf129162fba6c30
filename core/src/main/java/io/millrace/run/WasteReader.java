// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.map.handoff.HandOffs;
import io.millrace.map.handoff.PartyLevel;
import io.millrace.map.whereabouts.NormalRange;
import io.millrace.measure.CaseSelection;
import io.millrace.waste.Waste;
import io.millrace.waste.WasteAggregate;
import io.millrace.waste.WasteContext;
import io.millrace.waste.WasteSelections;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Asks what is wasteful in the cases of a view. */
public final class WasteReader {
    private static final long BYTES_OF_FINDING = 3_000;
    private static final long MICROS = 1_000_000;

    private final MillraceRun run;

    public WasteReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * The wastes of the cases in view, dearest first. What is usual for a stage is told by all cases, whatever the view.
     *
     * @throws io.millrace.event.MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public Waste read(View view) {
        return run.answer(
                view,
                "waste",
                () -> run.fold(
                        view,
                        "waste sums",
                        new WasteAggregate(context(view, handOffs(view))),
                        found -> BYTES_OF_FINDING * (found.findings().size() + 1)),
                found -> BYTES_OF_FINDING * (found.findings().size() + 1));
    }

    /** The list behind a finding. */
    CaseSelection selection(String key) {
        return WasteSelections.parse(key, context(View.ALL, List.of()));
    }

    private List<HandOffs> handOffs(View view) {
        HandOffReader reader = new HandOffReader(run);
        return run.streams(view).stream()
                .filter(stream -> !stream.all() || run.streams(view).size() == 1)
                .map(stream -> reader.read(view.ofStream(stream.name()), PartyLevel.TEAM))
                .toList();
    }

    private WasteContext context(View view, List<HandOffs> handOffs) {
        List<NormalRange> ranges = new WhereReader(run).ranges(View.ALL);
        LocalDate from = view.from();
        LocalDate to = view.to();
        ZoneId zone = run.configuration().zone();
        long first = run.measures(view.ofStream(null)).firstTime();
        long begin =
                from == null ? first : Math.max(first, from.atStartOfDay(zone).toEpochSecond() * MICROS);
        long end = to == null
                ? run.asOf()
                : Math.min(run.asOf(), to.plusDays(1).atStartOfDay(zone).toEpochSecond() * MICROS);
        return new WasteContext(
                run.words(),
                run.model(),
                run.configuration().currency(),
                run.configuration().money(),
                begin,
                end,
                ranges,
                handOffs);
    }
}
