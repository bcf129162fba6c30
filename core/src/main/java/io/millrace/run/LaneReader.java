// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.Lane;
import io.millrace.event.LaneRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads {@code lanes}. */
final class LaneReader {
    private static final List<String> ROWS = List.of("customer", "front", "back", "support", "partner");

    private LaneReader() {}

    static List<Lane> read(List<YamlValue> entries) {
        List<Lane> lanes = new ArrayList<>();
        for (YamlValue entry : entries) {
            YamlSection lane = entry.section(Set.of("key", "name", "row", "channel", "team", "system", "company"));
            String key = lane.require("key").text();
            if (lanes.stream().anyMatch(known -> known.key().equals(key))) {
                throw entry.wrong("two lanes have the key '" + key + "': every lane needs its own");
            }
            String name = lane.text("name");
            lanes.add(new Lane(
                    key,
                    name == null ? key : name,
                    LaneRow.valueOf(lane.require("row").oneOf(ROWS).toUpperCase(Locale.ROOT)),
                    lane.text("channel"),
                    new Lane.Responsible(lane.text("team"), lane.text("system"), lane.text("company"))));
        }
        return lanes;
    }
}
