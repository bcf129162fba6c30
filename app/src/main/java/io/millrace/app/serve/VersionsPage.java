// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.DiffTable;
import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.StaleMap;
import io.millrace.event.MillraceException;
import io.millrace.keep.Document;
import io.millrace.run.MapVersions;
import io.millrace.run.View;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The versions of the map that are kept, and what changed from one to another. */
@Controller
final class VersionsPage {
    private static final String PATH = "/versions";

    private final JtePages pages;

    VersionsPage(JtePages pages) {
        this.pages = pages;
    }

    /** Compares the latest version with the map of now, where the address names no others. */
    @GetMapping(path = PATH, produces = MapPages.HTML)
    @ResponseBody
    String versions(
            AskedView asked,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "0") long after) {
        return page(asked, before, after, null);
    }

    /** Keeps the map as it is now. */
    @PostMapping(path = PATH, produces = MapPages.HTML)
    ResponseEntity<String> keep(AskedView asked, @RequestParam(defaultValue = "") String name) {
        try {
            new MapVersions(asked.company()).keep(asked.run(), name);
        } catch (MillraceException refused) {
            return ResponseEntity.badRequest().body(page(asked, null, 0, refused.getMessage()));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PATH))
                .build();
    }

    private String page(AskedView asked, @Nullable Long before, long after, @Nullable String refused) {
        MapVersions versions = new MapVersions(asked.company());
        List<Document> kept = versions.all();
        PageFrame frame = asked.frames().live("/", PATH, View.ALL, asked.theme());
        Map<String, Object> parameters = new HashMap<>(
                Map.of("frame", frame, "kept", kept, "stale", StaleMap.of(asked.company()), "after", after));
        if (!kept.isEmpty()) {
            long first = before == null ? kept.get(kept.size() - 1).id() : before;
            parameters.put("before", first);
            parameters.put("table", new DiffTable(versions.diff(asked.run(), first, after)));
        }
        if (refused != null) {
            parameters.put("refused", refused);
        }
        return pages.render("versions", parameters);
    }
}
