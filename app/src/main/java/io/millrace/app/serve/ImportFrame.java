// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.intake.FileGuesses;
import io.millrace.app.intake.ImportRecord;
import io.millrace.app.intake.SaidWords;
import io.millrace.app.page.JtePages;
import io.millrace.run.View;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What the pages of an import have in common: they stand with or without a map beside them. */
final class ImportFrame {
    private final JtePages pages;
    private final CurrentRun current;

    ImportFrame(JtePages pages, CurrentRun current) {
        this.pages = pages;
        this.current = current;
    }

    /** A page, inside of the frame of the map when there is one. */
    String render(String template, @Nullable String theme, Map<String, Object> parameters) {
        String known = "dark".equals(theme) || "light".equals(theme) ? theme : null;
        Map<String, Object> all = new HashMap<>(parameters);
        current.find().ifPresent(served -> all.put("frame", served.frames().live("/data", "/data", View.ALL, known)));
        if (known != null) {
            all.put("theme", known);
        }
        return pages.render(template, all);
    }

    /** The words of a form: what holds, and over it what was typed and not taken. */
    static Map<String, String> holding(FileGuesses guesses, ImportRecord record, Map<String, String> typed) {
        Map<String, String> words = new LinkedHashMap<>(SaidWords.holding(guesses, record.corrections()));
        words.replaceAll((key, word) -> typed.getOrDefault(key, word));
        return words;
    }

    /** Goes on to another page with a plain GET, so that a reload repeats nothing. */
    static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    /** The same for addresses that answer with a page otherwise. */
    static ResponseEntity<String> page(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
