// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageAddress;
import io.millrace.app.page.PageFrame;
import io.millrace.event.MillraceException;
import io.millrace.run.FindingShelf;
import io.millrace.run.FindingShelf.Decision;
import io.millrace.run.WasteReader;
import io.millrace.waste.Finding;
import io.millrace.waste.Waste;
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
import org.springframework.web.server.ResponseStatusException;

/** What is wasteful, finding by finding, and what people decided about it. */
@Controller
final class WastePages {
    private static final String PATH = "/waste";
    private static final String FINDING = PATH + "/finding";

    private final JtePages pages;

    WastePages(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    @ResponseBody
    String wastes(AskedView asked) {
        PageFrame frame = asked.frames().live(PATH, PATH, asked.view(), asked.theme());
        Waste waste = new WasteReader(asked.run()).read(asked.view());
        return pages.render(
                "waste",
                Map.of("frame", frame, "waste", waste, "decisions", new FindingShelf(asked.company()).latest()));
    }

    @GetMapping(path = FINDING, produces = MapPages.HTML)
    ResponseEntity<String> finding(AskedView asked, @RequestParam(name = "id") String id) {
        return ResponseEntity.ok(page(asked, id, null));
    }

    /** Keeps a decision about a finding. */
    @PostMapping(path = FINDING, produces = MapPages.HTML)
    ResponseEntity<String> decide(
            AskedView asked,
            @RequestParam(name = "id") String id,
            @RequestParam(name = "state") String state,
            @RequestParam(name = "because", defaultValue = "") String because) {
        try {
            found(asked, id);
            new FindingShelf(asked.company()).decide(id, state, because);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(
                            PageAddress.of(FINDING, asked.view()).with("id", id).toString()))
                    .build();
        } catch (MillraceException refused) {
            return ResponseEntity.badRequest().body(page(asked, id, refused.getMessage()));
        }
    }

    private String page(AskedView asked, String id, @Nullable String refused) {
        PageFrame frame = asked.frames().live(PATH, FINDING, asked.view(), asked.theme());
        Finding finding = found(asked, id);
        List<Decision> decisions = new FindingShelf(asked.company()).all().getOrDefault(id, List.of());
        Map<String, Object> parameters =
                new HashMap<>(Map.of("frame", frame, "finding", finding, "decisions", decisions));
        if (refused != null) {
            parameters.put("refused", refused);
        }
        return pages.render("finding", parameters);
    }

    private static Finding found(AskedView asked, String id) {
        return new WasteReader(asked.run())
                .read(asked.view()).findings().stream()
                        .filter(finding -> finding.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(
                                HttpStatus.NOT_FOUND,
                                "there is no finding '" + id + "' in view; open one from the page Waste"));
    }
}
