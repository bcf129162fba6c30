// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.map.handoff.PartyLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads out of an address what counts as one responsible party, and says what is wrong with it. */
final class AskedParty {
    private AskedParty() {}

    /** The level; teams when the address names none. */
    static PartyLevel of(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return PartyLevel.TEAM;
        }
        return PartyLevel.find(word)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST,
                        "by: there is no level '" + word + "' of parties; it is person, team, system or company"));
    }
}
