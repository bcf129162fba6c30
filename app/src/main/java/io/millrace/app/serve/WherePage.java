// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.WhereWords;
import io.millrace.map.whereabouts.Place;
import io.millrace.map.whereabouts.Whereabouts;
import io.millrace.run.WhereReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where everybody is: stages with what is normal there, the stuck cases, and any customer. */
@Controller
final class WherePage {
    private static final String PATH = "/where";
    private static final int TOLD = 100;

    private final JtePages pages;

    WherePage(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    @ResponseBody
    String where(AskedView asked, @RequestParam(name = "find", required = false) @Nullable String find) {
        PageFrame frame = asked.frames().live(PATH, PATH, asked.view(), asked.theme());
        WhereReader reader = new WhereReader(asked.run());
        Whereabouts where = reader.read(asked.view());
        String wanted = find == null ? "" : find.strip();
        List<Place> found = wanted.isEmpty() ? List.of() : reader.find(wanted);
        return pages.render(
                "where",
                Map.of(
                        "frame",
                        frame,
                        "where",
                        where,
                        "wanted",
                        wanted,
                        "found",
                        found,
                        "longest",
                        reader.stuck(asked.view(), TOLD)));
    }

    @GetMapping(path = "/where.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> csv(AskedView asked) {
        PageFrame frame = asked.frames().live(PATH, PATH, asked.view(), asked.theme());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stuck.csv\"")
                .body(WhereWords.csv(new WhereReader(asked.run()).stuck(asked.view(), Integer.MAX_VALUE), frame));
    }
}
