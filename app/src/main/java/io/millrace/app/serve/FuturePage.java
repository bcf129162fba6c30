// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.FutureTable;
import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageAddress;
import io.millrace.app.page.PageFrame;
import io.millrace.event.MillraceException;
import io.millrace.map.CaseLinks;
import io.millrace.map.SvgMapDrawing;
import io.millrace.map.future.FutureState;
import io.millrace.run.FutureReader;
import io.millrace.run.FutureShelf;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.ArrayList;
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
import org.springframework.web.server.ResponseStatusException;

/** The map as it should be: targets, what follows from them, and the future states that are kept. */
@Controller
final class FuturePage {
    private static final String PATH = "/future";

    private final JtePages pages;

    FuturePage(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    ResponseEntity<String> future(
            AskedView asked,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(name = "set", required = false) @Nullable List<String> set,
            HttpServletResponse response) {
        try {
            return ResponseEntity.ok(page(asked, name, targets(asked, name, set), Map.of(), null, response));
        } catch (MillraceException refused) {
            // the stages may have changed since the targets were kept
            return ResponseEntity.badRequest()
                    .body(page(asked, name, List.of(), Map.of(), refused.getMessage(), response));
        }
    }

    /** Keeps the targets of the form, if all of them are understood. */
    @PostMapping(path = PATH, produces = MapPages.HTML)
    ResponseEntity<String> keep(
            AskedView asked, @RequestParam Map<String, String> fields, HttpServletResponse response) {
        String name = fields.getOrDefault("name", "").strip();
        try {
            List<String> targets = FutureTable.targets(fields);
            new FutureReader(asked.run()).read(asked.view(), targets);
            String kept =
                    shelf(asked).keep(asked.view().stream(), name, targets).name();
            return to(asked, kept);
        } catch (MillraceException refused) {
            return ResponseEntity.badRequest()
                    .body(page(asked, name, List.of(), fields, refused.getMessage(), response));
        }
    }

    /** Makes an earlier version the latest one. */
    @PostMapping(path = "/future/back")
    ResponseEntity<String> back(AskedView asked, @RequestParam String name, @RequestParam long version) {
        shelf(asked).bringBack(asked.view().stream(), name, version);
        return to(asked, name);
    }

    private static FutureShelf shelf(AskedView asked) {
        return new FutureShelf(asked.company());
    }

    private static ResponseEntity<String> to(AskedView asked, String name) {
        String address = PageAddress.of(PATH, asked.view()).with("name", name).toString();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    /** The targets kept under a name, and those that the address sets besides. */
    static List<String> targets(AskedView asked, @Nullable String name, @Nullable List<String> set) {
        List<String> targets = new ArrayList<>();
        if (name != null && !name.isBlank()) {
            targets.addAll(shelf(asked)
                    .find(asked.view().stream(), name)
                    .orElseThrow(() -> new ResponseStatusException(
                            HttpStatus.NOT_FOUND, "there is no future state '" + name + "' of this stream"))
                    .targets());
        }
        if (set != null) {
            targets.addAll(set);
        }
        return targets;
    }

    private String page(
            AskedView asked,
            @Nullable String name,
            List<String> targets,
            Map<String, String> typed,
            @Nullable String refused,
            HttpServletResponse response) {
        PageFrame frame = asked.frames().live(PATH, PATH, asked.view(), asked.theme());
        FutureState future = new FutureReader(asked.run()).read(asked.view(), targets);
        String svg = new SvgMapDrawing(CaseLinks.NONE).draw(future.drawn());
        SecurityHeaders.allowStyleOf(svg, response);
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "frame",
                frame,
                "table",
                new FutureTable(future, typed),
                "svg",
                svg,
                "kept",
                shelf(asked).all(asked.view().stream())));
        if (name != null) {
            parameters.put("name", name);
        }
        if (refused != null) {
            parameters.put("refused", refused);
        }
        return pages.render("future", parameters);
    }
}
