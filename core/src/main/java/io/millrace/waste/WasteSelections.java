// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.measure.CaseSelection;
import io.millrace.measure.CaseSelections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the cases of a finding: the detector that counted them looks again, at one spot. Keys: {@code waste:TYPE:CHANNEL:LIMIT:HORIZON:PLACE}. */
public final class WasteSelections {
    /** How the keys begin. */
    public static final String PREFIX = "waste:";

    private static final Pattern KEY =
            Pattern.compile("waste:(W\\d{1,2}):(\\d{1,9}):(-?\\d{1,12}):(\\d{1,12}):(.{1,200})");

    private WasteSelections() {}

    /**
     * The selection with this key; its filter is not for two threads at once.
     *
     * @throws io.millrace.event.MillraceException when no selection has the key
     */
    public static CaseSelection parse(String key, ScanGround ground) {
        Matcher read = KEY.matcher(key);
        if (!read.matches()) {
            throw CaseSelections.unknown(key, "it must name kind, stream, limit, horizon and place of the waste");
        }
        WasteDetector detector = WasteDetectors.all().stream()
                .filter(one -> one.type().name().equals(read.group(1)))
                .findFirst()
                .orElseThrow(() -> CaseSelections.unknown(key, "nothing looks for " + read.group(1)));
        int channel = Integer.parseInt(read.group(2));
        String place = read.group(5);
        boolean known = place.matches("\\d{1,6}")
                ? Integer.parseInt(place) < ground.words().touchpoints().size()
                : ground.model().find(place) >= 0;
        if (channel >= ground.words().channels().size() || !known) {
            throw CaseSelections.unknown(key, "there is no such stream or place");
        }
        Spot spot = new Spot(channel, place, Long.parseLong(read.group(3)), Long.parseLong(read.group(4)));
        CaseScan scan = detector.scan(ground, spot);
        Sightings seen = new Sightings(1);
        return new CaseSelection(key, detector.title(ground, spot), trace -> {
            seen.clear();
            scan.scan(trace, seen);
            return seen.found(0);
        });
    }
}
