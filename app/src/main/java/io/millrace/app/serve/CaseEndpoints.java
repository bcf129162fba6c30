// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.CasePaging;
import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.JsonParts;
import io.millrace.app.page.PageFrame;
import io.millrace.run.CaseList;
import io.millrace.run.CaseTimeline;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The cases behind a number, and one of them event by event, as JSON. */
@RestController
final class CaseEndpoints {
    private static final int MOST = 10_000;

    @GetMapping(path = "/api/v1/cases", produces = MapEndpoints.JSON)
    String cases(
            AskedView asked,
            @RequestParam(defaultValue = "cases") String show,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "" + CasePaging.PAGE) int limit) {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "offset must be 0 or more, and limit from 1 to " + MOST);
        }
        PageFrame frame = asked.frames().live("/cases", "/cases", asked.view(), null);
        CaseList list = asked.run().cases(asked.view(), show, offset, limit);
        return JsonDocument.of(JsonParts.object(
                "show", list.key(),
                "title", list.title(),
                "total", list.total(),
                "offset", offset,
                "limit", limit,
                "cases", list.rows().stream().map(row -> head(row, frame)).toList()));
    }

    @GetMapping(path = "/api/v1/cases/{index}", produces = MapEndpoints.JSON)
    String timeline(@PathVariable int index, AskedView asked) {
        PageFrame frame = asked.frames().live("/cases", "/cases", asked.view(), null);
        CaseTimeline timeline = KnownParts.timeline(asked.run(), index);
        Map<String, Object> document = head(timeline.head(), frame);
        document.put(
                "timeline",
                timeline.moments().stream().map(m -> moment(m, frame)).toList());
        return JsonDocument.of(document);
    }

    private static Map<String, Object> head(CaseList.Row row, PageFrame frame) {
        Long end = row.end();
        return JsonParts.object(
                "index", row.index(),
                "id", row.id(),
                "customer", row.customer(),
                "channel", row.channel(),
                "began", frame.offset(row.start()),
                "ended", end == null ? null : frame.offset(end),
                "state", row.state(),
                "stage", row.stage(),
                "events", row.events());
    }

    private static Map<String, Object> moment(CaseTimeline.Moment moment, PageFrame frame) {
        Long end = moment.end();
        return JsonParts.object(
                "time", frame.offset(moment.time()),
                "end", end == null ? null : frame.offset(end),
                "sincePreviousSeconds", moment.sincePreviousSeconds(),
                "touchpoint", moment.touchpoint(),
                "stage", moment.stage(),
                "lane", moment.lane(),
                "visible", moment.visible(),
                "by", moment.by(),
                "agent", moment.agent(),
                "value", moment.value());
    }
}
