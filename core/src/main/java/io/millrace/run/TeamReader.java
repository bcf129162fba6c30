// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code teams}: which agents work together. */
final class TeamReader {
    private TeamReader() {}

    /** Agents by the name of their team, in the order written; empty without the section. */
    static Map<String, List<String>> read(@Nullable YamlValue value) {
        Map<String, List<String>> teams = new LinkedHashMap<>();
        if (value != null) {
            Map<String, String> teamOf = new HashMap<>();
            value.openSection().values().forEach((team, agents) -> {
                for (YamlValue agent : agents.entries()) {
                    String other = teamOf.put(agent.text(), team);
                    if (other != null) {
                        throw agent.wrong("'" + agent.text() + "' stands in the teams '" + other + "' and '" + team
                                + "': an agent works in one team; keep one of them");
                    }
                }
                teams.put(team, agents.words());
            });
        }
        return Collections.unmodifiableMap(teams);
    }
}
