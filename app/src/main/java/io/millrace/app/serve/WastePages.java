// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageAddress;
import io.millrace.app.page.PageFrame;
import io.millrace.event.MillraceException;
import io.millrace.run.FindingShelf;
import io.millrace.run.WasteReader;
import io.millrace.waste.Finding;
import io.millrace.waste.WasteReport;
import io.millrace.waste.WasteType;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** What is wasteful and what it costs, and one finding in full. */
@Controller
final class WastePages {
    private static final String PATH = "/waste";

    private final JtePages pages;

    WastePages(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    @ResponseBody
    String waste(AskedView asked, @RequestParam(name = "kind", required = false) @Nullable String kind) {
        PageFrame frame = asked.frames().live(PATH, PATH, asked.view(), asked.theme());
        WasteReport report = new WasteReader(asked.run()).read(asked.view());
        Map<String, Object> model = new HashMap<>(
                Map.of("frame", frame, "report", report, "decisions", new FindingShelf(asked.company()).latest()));
        if (kind != null && !kind.isEmpty()) {
            model.put(
                    "only",
                    WasteType.find(kind).orElseThrow(() -> missing("there is no kind of waste '" + kind + "'")));
        }
        return pages.render("waste", model);
    }

    @GetMapping(path = PATH + "/{id}", produces = MapPages.HTML)
    ResponseEntity<String> finding(@PathVariable String id, AskedView asked) {
        return ResponseEntity.ok(page(id, asked, null));
    }

    /** Keeps a decision about a finding. */
    @PostMapping(path = PATH + "/{id}", produces = MapPages.HTML)
    ResponseEntity<String> decide(
            @PathVariable String id,
            AskedView asked,
            @RequestParam(name = "state") String state,
            @RequestParam(name = "because", defaultValue = "") String because) {
        found(id, asked);
        try {
            new FindingShelf(asked.company()).decide(id, state, because);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(
                            PageAddress.of(PATH + "/" + id, asked.view()).toString()))
                    .build();
        } catch (MillraceException refused) {
            return ResponseEntity.badRequest().body(page(id, asked, refused.getMessage()));
        }
    }

    private String page(String id, AskedView asked, @Nullable String refused) {
        PageFrame frame = asked.frames().live(PATH, PATH + "/" + id, asked.view(), asked.theme());
        Map<String, Object> model = new HashMap<>(Map.of(
                "frame",
                frame,
                "one",
                found(id, asked),
                "decisions",
                new FindingShelf(asked.company()).all().getOrDefault(id, List.of())));
        if (refused != null) {
            model.put("refused", refused);
        }
        return pages.render("finding", model);
    }

    private static Finding found(String id, AskedView asked) {
        return new WasteReader(asked.run())
                .read(asked.view()).findings().stream()
                        .filter(known -> known.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> missing("there is no finding '" + id + "' in view"));
    }

    private static ResponseStatusException missing(String what) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what + "; open one from the list of waste");
    }
}
