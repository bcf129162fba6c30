// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.map.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads out of an address how deep a map is opened, and says what is wrong with it. */
final class AskedLevel {
    private AskedLevel() {}

    /** The level; null when the address names none. */
    static @Nullable Level of(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        for (Level level : Level.values()) {
            if (level.word().equals(word)) {
                return level;
            }
        }
        throw new ResponseStatusException(
                HttpStatus.BAD_REQUEST,
                "level: there is no level '" + word + "'; the levels are stream, process and step");
    }
}
