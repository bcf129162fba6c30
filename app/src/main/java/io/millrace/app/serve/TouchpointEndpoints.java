// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.JsonParts;
import io.millrace.app.page.Neighbour;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.TouchpointRow;
import io.millrace.measure.StreamMeasures;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The touchpoint catalogue as JSON. */
@RestController
final class TouchpointEndpoints {

    @GetMapping(path = "/api/v1/touchpoints", produces = MapEndpoints.JSON)
    String catalogue(AskedView asked) {
        PageFrame frame = asked.frames().live("/touchpoints", "/touchpoints", asked.view(), null);
        StreamMeasures stream = asked.run().measures(asked.view());
        return JsonDocument.of(JsonParts.object(
                "stream", stream.name(),
                "touchpoints",
                        TouchpointRow.rank(asked.run().words(), stream).stream()
                                .map(row -> row(row, frame))
                                .toList()));
    }

    @GetMapping(path = "/api/v1/touchpoints/{index}", produces = MapEndpoints.JSON)
    String touchpoint(@PathVariable int index, AskedView asked) {
        PageFrame frame = asked.frames().live("/touchpoints", "/touchpoints", asked.view(), null);
        StreamMeasures stream = asked.run().measures(asked.view());
        TouchpointRow row = KnownParts.touchpoint(TouchpointRow.rank(asked.run().words(), stream), index);
        Map<String, Object> document = row(row, frame);
        document.put("before", neighbours(Neighbour.before(asked.run().words(), stream.flow(), index)));
        document.put("after", neighbours(Neighbour.after(asked.run().words(), stream.flow(), index)));
        return JsonDocument.of(document);
    }

    private static Map<String, Object> row(TouchpointRow row, PageFrame frame) {
        return JsonParts.object(
                "index", row.m().touchpoint(),
                "rank", row.rank(),
                "name", row.name(),
                "stage", row.stage().equals("–") ? null : row.stage(),
                "lane", row.lane().equals("–") ? null : row.lane(),
                "by", row.who(),
                "flow", row.flow(),
                "manual", row.is().manual(),
                "defect", row.is().defect(),
                "exit", row.is().exit(),
                "cases", row.m().cases().cases(),
                "selection", row.m().cases().selection(),
                "events", row.m().events(),
                "stepTime", JsonParts.of(row.m().stepTime()),
                "firstSeen", frame.offset(row.m().firstSeen()),
                "lastSeen", frame.offset(row.m().lastSeen()));
    }

    private static List<Map<String, Object>> neighbours(List<Neighbour> neighbours) {
        return neighbours.stream()
                .map(n -> JsonParts.object(
                        "index", n.touchpoint(),
                        "name", n.name(),
                        "visible", n.visible(),
                        "cases", n.edge().cases().cases(),
                        "selection", n.edge().cases().selection(),
                        "times", n.edge().times()))
                .toList();
    }
}
