// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.event.MillraceException;
import io.millrace.journey.CaseFilter;
import io.millrace.measure.CaseCount;
import io.millrace.measure.CaseSelection;
import java.util.List;
import java.util.Locale;

/** The cases behind a finding: {@code waste:CODE:CHANNEL:PLACE}, those that the counter of the detector counts as proof. */
public final class WasteSelections {
    public static final String PREFIX = "waste:";

    private WasteSelections() {}

    /** The cases that prove a waste at a place of a stream. */
    public static CaseCount hits(WasteType type, CountedWaste counted, int channel, int place) {
        return new CaseCount(counted.hits(channel, place), key(type, channel, place));
    }

    private static String key(WasteType type, int channel, int place) {
        return PREFIX + type.code().toLowerCase(Locale.ROOT) + ":" + channel + ":" + place;
    }

    /**
     * Reads a key.
     *
     * @throws MillraceException when no detector has it
     */
    public static CaseSelection parse(String key, WasteContext context) {
        List<String> parts = List.of(key.split(":", -1));
        if (parts.size() == 4
                && parts.get(2).matches("\\d{1,6}")
                && parts.get(3).matches("\\d{1,6}")) {
            int channel = Integer.parseInt(parts.get(2));
            int place = Integer.parseInt(parts.get(3));
            for (WasteDetector detector : Detectors.all()) {
                if (detector.type().code().equalsIgnoreCase(parts.get(1))
                        && channel < context.words().channels().size()
                        && place < detector.counter(context).places()) {
                    return new CaseSelection(
                            key,
                            "cases with " + detector.type().words() + " in " + context.stream(channel),
                            filter(detector.counter(context), channel, place));
                }
            }
        }
        throw new MillraceException(
                MillraceException.Blame.USAGE, "there is no list of cases '" + key + "'; open one from the page Waste");
    }

    private static CaseFilter filter(CaseCounter counter, int channel, int place) {
        long[] hit = new long[1];
        CaseSums probe = (at, sum, value) -> hit[0] += at == place && sum == CaseCounter.HIT ? value : 0;
        return trace -> {
            if (trace.channel() != channel) {
                return false;
            }
            hit[0] = 0;
            counter.count(trace, probe);
            return hit[0] > 0;
        };
    }
}
