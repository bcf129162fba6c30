// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.CaseCsv;
import io.millrace.app.page.CasePaging;
import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.PlainWords;
import io.millrace.run.CaseList;
import io.millrace.run.CaseTimeline;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The cases behind a number, and one of them event by event. */
@Controller
final class CasePages {
    private static final double MICROS = 1e6;

    private final JtePages pages;

    CasePages(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = "/cases", produces = MapPages.HTML)
    @ResponseBody
    String cases(
            AskedView asked,
            @RequestParam(defaultValue = "cases") String show,
            @RequestParam(defaultValue = "1") int page) {
        PageFrame frame = asked.frames().live("/cases", "/cases", asked.view(), asked.theme());
        int number = Math.max(1, Math.min(page, Integer.MAX_VALUE / CasePaging.PAGE));
        CaseList list = asked.run().cases(asked.view(), show, (number - 1) * CasePaging.PAGE, CasePaging.PAGE);
        return pages.render(
                "cases", Map.of("frame", frame, "list", list, "paging", CasePaging.of(frame, list, number)));
    }

    @GetMapping(path = "/cases.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> csv(AskedView asked, @RequestParam(defaultValue = "cases") String show) {
        PageFrame frame = asked.frames().live("/cases", "/cases", asked.view(), asked.theme());
        CaseList list = asked.run().cases(asked.view(), show, 0, Integer.MAX_VALUE);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cases.csv\"")
                .body(CaseCsv.of(list.rows(), frame));
    }

    @GetMapping(path = "/case/{index}", produces = MapPages.HTML)
    @ResponseBody
    String timeline(@PathVariable int index, AskedView asked) {
        PageFrame frame = asked.frames().live("/cases", "/case/" + index, asked.view(), asked.theme());
        CaseTimeline timeline = KnownParts.timeline(asked.run(), index);
        return pages.render(
                "case", Map.of("frame", frame, "headline", headline(timeline.head(), frame), "timeline", timeline));
    }

    private static String headline(CaseList.Row head, PageFrame frame) {
        Long end = head.end();
        String began = "Case " + head.id() + " began on " + frame.day(head.start());
        return end == null
                ? began + " and is " + head.state() + "."
                : began + " and took " + PlainWords.sentence((end - head.start()) / MICROS) + ": " + head.state() + ".";
    }
}
