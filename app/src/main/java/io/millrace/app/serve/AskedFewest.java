// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads out of an address how many cases a connection must have to be drawn, and says what is wrong with it. */
final class AskedFewest {
    private AskedFewest() {}

    /** The number of cases; empty when the address names none. */
    static OptionalLong cases(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!word.matches("0*[1-9]\\d{0,11}")) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "least: '" + word + "' is no number of cases; write a whole number from 1 on, such as 20");
        }
        return OptionalLong.of(Long.parseLong(word));
    }
}
