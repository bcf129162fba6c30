// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.JsonParts;
import io.millrace.app.page.TangleDocument;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.run.RunDocument;
import io.millrace.run.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The numbers of the map, the streams, the tangle and the stages as JSON. */
@RestController
final class MapEndpoints {
    static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    /** The same document as {@code millrace map --json}. */
    @GetMapping(path = "/api/v1/map", produces = JSON)
    String map(AskedView asked, @RequestParam(name = "level", required = false) @Nullable String level) {
        return JsonDocument.of(RunDocument.of(asked.run(), asked.view(), AskedLevel.of(level)));
    }

    @GetMapping(path = "/api/v1/streams", produces = JSON)
    String streams(AskedView asked) {
        Map<String, Object> whole = RunDocument.of(asked.run(), asked.view().ofStream(null));
        return JsonDocument.of(JsonParts.object(
                "asOf", whole.get("asOf"), "caseRule", whole.get("caseRule"), "streams", whole.get("streams")));
    }

    /** The same document as {@code millrace map --drawing tangle --json}. */
    @GetMapping(path = "/api/v1/tangle", produces = JSON)
    String tangle(AskedView asked, @RequestParam(name = "least", required = false) @Nullable String least) {
        return JsonDocument.of(TangleDocument.of(asked.run().tangle(asked.view(), AskedFewest.cases(least))));
    }

    @GetMapping(path = "/api/v1/stages/{key}", produces = JSON)
    String stage(@PathVariable String key, AskedView asked) {
        StreamMeasures measures = asked.run().measures(asked.view());
        StageMeasures known = KnownParts.stage(measures, key);
        View one = asked.view().ofStream(measures.name());
        Map<?, ?> stream =
                (Map<?, ?>) list(RunDocument.of(asked.run(), one), "streams").get(0);
        return JsonDocument.of(JsonParts.object(
                "stream", stream.get("name"),
                "stage", with(stream, "stages", "key", known.key()).get(0),
                "in", with(stream, "transitions", "to", known.key()),
                "out", with(stream, "transitions", "from", known.key())));
    }

    private static List<?> with(Map<?, ?> stream, String list, String field, String value) {
        return list(stream, list).stream()
                .filter(part -> value.equals(((Map<?, ?>) part).get(field)))
                .toList();
    }

    private static List<?> list(Map<?, ?> document, String name) {
        return (List<?>) Objects.requireNonNull(document.get(name));
    }
}
