// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.Neighbour;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.PlainWords;
import io.millrace.app.page.TouchpointRow;
import io.millrace.measure.StreamMeasures;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The touchpoint catalogue, and what stands before and after one of them. */
@Controller
final class TouchpointPages {
    private final JtePages pages;

    TouchpointPages(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = "/touchpoints", produces = MapPages.HTML)
    @ResponseBody
    String catalogue(AskedView asked) {
        PageFrame frame = asked.frames().live("/touchpoints", "/touchpoints", asked.view(), asked.theme());
        StreamMeasures stream = asked.run().measures(asked.view());
        List<TouchpointRow> rows = TouchpointRow.rank(asked.run().words(), stream);
        String headline = rows.isEmpty()
                ? "No touchpoint was met."
                : "Of " + PlainWords.count(rows.size(), "touchpoint", "touchpoints") + " most cases meet "
                        + rows.get(0).name() + ": "
                        + PlainWords.count(rows.get(0).m().cases().cases()) + " of "
                        + PlainWords.count(stream.cases().cases()) + ".";
        return pages.render("touchpoints", Map.of("frame", frame, "headline", headline, "rows", rows));
    }

    @GetMapping(path = "/touchpoint/{index}", produces = MapPages.HTML)
    @ResponseBody
    String touchpoint(@PathVariable int index, AskedView asked) {
        PageFrame frame = asked.frames().live("/touchpoints", "/touchpoint/" + index, asked.view(), asked.theme());
        StreamMeasures stream = asked.run().measures(asked.view());
        TouchpointRow row = KnownParts.touchpoint(TouchpointRow.rank(asked.run().words(), stream), index);
        return pages.render(
                "touchpoint",
                Map.of(
                        "frame",
                        frame,
                        "headline",
                        PlainWords.count(row.m().cases().cases(), "case", "cases") + " met " + row.name() + ", "
                                + PlainWords.count(row.m().events(), "time", "times") + " in all.",
                        "row",
                        row,
                        "before",
                        Neighbour.before(asked.run().words(), stream.flow(), index),
                        "after",
                        Neighbour.after(asked.run().words(), stream.flow(), index)));
    }
}
