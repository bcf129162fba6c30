// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageAddress;
import io.millrace.app.page.PageFrame;
import io.millrace.map.comparison.Comparison;
import io.millrace.run.ComparisonReader;
import io.millrace.run.ComparisonReader.Sides;
import io.millrace.run.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Two sides, side by side. */
@Controller
final class ComparisonPage {
    private static final String PATH = "/compare";

    private final JtePages pages;

    ComparisonPage(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    @ResponseBody
    String compare(
            AskedView asked,
            @RequestParam(name = "one", required = false) @Nullable String one,
            @RequestParam(name = "other", required = false) @Nullable String other) {
        String first = one == null || one.isBlank() ? usual(asked) : one.strip();
        String second = other == null || other.isBlank() ? null : other.strip();
        String path = PageAddress.of(PATH, View.ALL)
                .with("one", first.isEmpty() ? null : first)
                .with("other", second)
                .toString();
        PageFrame frame = asked.frames().live(PATH, path, asked.view(), asked.theme());
        Map<String, Object> parts = new HashMap<>(Map.of(
                "frame",
                frame,
                "one",
                first,
                "other",
                second == null ? "" : second,
                "streams",
                asked.frames().streams()));
        if (!first.isEmpty()) {
            Sides sides = ComparisonReader.sides(asked.view(), first, second);
            Comparison comparison = new ComparisonReader(asked.run()).read(sides);
            parts.put("comparison", comparison);
            parts.put("ofOne", frame.of(sides.one()));
            parts.put("ofOther", frame.of(sides.other()));
            parts.put(
                    "names",
                    List.of(
                            asked.run().title(first),
                            second == null ? "all others" : asked.run().title(second)));
        }
        return pages.render("compare", parts);
    }

    /** The largest stream against the others; nothing where there is but one. */
    private static String usual(AskedView asked) {
        List<String> streams = asked.frames().streams();
        return streams.size() < 2 || asked.view().stream() != null ? "" : "stream:" + streams.get(0);
    }
}
