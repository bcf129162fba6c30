// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageAddress;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.SplitDrawings;
import io.millrace.event.MillraceException;
import io.millrace.run.ClusterReader;
import io.millrace.run.LeafStreams;
import io.millrace.run.Progress;
import io.millrace.run.SplitAsked;
import io.millrace.run.SplitReader;
import io.millrace.run.StreamSplit;
import io.millrace.run.StreamsShelf;
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

/** Into which streams journeys split, and the way to make them the value streams of the configuration. */
@Controller
final class SplitPage {
    private static final String PATH = "/split";

    private final JtePages pages;
    private final CurrentRun current;

    SplitPage(JtePages pages, CurrentRun current) {
        this.pages = pages;
        this.current = current;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    ResponseEntity<String> split(
            AskedView asked,
            @RequestParam(name = "on", required = false) @Nullable List<String> on,
            @RequestParam(name = "permutations", defaultValue = "0") int permutations,
            @RequestParam(name = "alike", required = false) @Nullable String alike) {
        return ResponseEntity.ok(page(asked, by(on, permutations), alike, null));
    }

    /** Makes the leaves the value streams of the configuration, under the names of the form. */
    @PostMapping(path = "/split/apply", produces = MapPages.HTML)
    ResponseEntity<String> apply(
            AskedView asked,
            @RequestParam(name = "on", required = false) @Nullable List<String> on,
            @RequestParam(name = "name") List<String> names) {
        try {
            StreamSplit found = new SplitReader(asked.run()).read(asked.view(), by(on, 0));
            new StreamsShelf(asked.company()).apply(new LeafStreams(asked.run()).of(found, names));
            return shown(asked);
        } catch (MillraceException refused) {
            return ResponseEntity.badRequest().body(page(asked, by(on, 0), null, refused.getMessage()));
        }
    }

    /** Writes back what stood in the configuration before. */
    @PostMapping(path = "/split/undo", produces = MapPages.HTML)
    ResponseEntity<String> undo(AskedView asked) {
        try {
            new StreamsShelf(asked.company()).undo();
            return shown(asked);
        } catch (MillraceException refused) {
            return ResponseEntity.badRequest().body(page(asked, SplitAsked.ANY, null, refused.getMessage()));
        }
    }

    /** Reads the configuration as it is now, and leads back to all of its cases. */
    private ResponseEntity<String> shown(AskedView asked) {
        current.prepare(asked.company().open(Progress.SILENT)).run();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PATH))
                .build();
    }

    static SplitAsked by(@Nullable List<String> on, int permutations) {
        return new SplitAsked(on == null ? List.of() : on, permutations);
    }

    private String page(AskedView asked, SplitAsked by, @Nullable String alike, @Nullable String refused) {
        PageAddress address = PageAddress.of(PATH, View.ALL);
        for (String name : by.on()) {
            address = address.with("on", name);
        }
        PageFrame frame = asked.frames().live(PATH, address.toString(), asked.view(), asked.theme());
        SplitReader reader = new SplitReader(asked.run());
        StreamSplit found = reader.read(asked.view(), by);
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "frame",
                frame,
                "found",
                found,
                "drawings",
                SplitDrawings.of(asked.run(), frame, found),
                "attributes",
                reader.attributes(),
                "asked",
                by,
                "undo",
                new StreamsShelf(asked.company()).canUndo()));
        if (alike != null) {
            parameters.put(
                    "clusters", new ClusterReader(asked.run()).read(asked.view().with("selection:" + alike)));
            parameters.put("alike", alike);
        }
        if (refused != null) {
            parameters.put("refused", refused);
        }
        return pages.render("split", parameters);
    }
}
