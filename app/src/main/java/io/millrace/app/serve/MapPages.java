// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.intake.ImportDesk;
import io.millrace.app.intake.ImportState;
import io.millrace.app.page.DrawnMap;
import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageAddress;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.PlainWords;
import io.millrace.app.page.StageBand;
import io.millrace.app.page.StaleMap;
import io.millrace.app.page.TouchpointRow;
import io.millrace.map.Level;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The map, and each of its stages. */
@Controller
final class MapPages {
    static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final JtePages pages;
    private final ImportDesk desk;

    MapPages(JtePages pages, ImportDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(path = "/", produces = HTML)
    @ResponseBody
    String map(
            AskedView asked,
            @RequestParam(name = "level", required = false) @Nullable String word,
            @RequestParam(required = false) @Nullable String imported,
            HttpServletResponse response) {
        Level level = Objects.requireNonNullElse(AskedLevel.of(word), Level.STREAM);
        String path = level == Level.STREAM ? "/" : "/?level=" + level.word();
        PageFrame frame = asked.frames().live("/", path, asked.view(), asked.theme());
        DrawnMap drawn = DrawnMap.of(asked.run(), asked.view(), level, frame::cases);
        SecurityHeaders.allowStyleOf(drawn.svg(), response);
        Map<String, Object> parameters = new HashMap<>(Map.of("frame", frame, "drawn", drawn));
        parameters.put("stale", StaleMap.of(asked.company()));
        if (imported != null) {
            desk.find(imported)
                    .filter(record -> record.state() == ImportState.KEPT)
                    .ifPresent(record -> parameters.put("imported", record));
        }
        return pages.render("map", parameters);
    }

    @GetMapping(path = "/stage/{key}", produces = HTML)
    @ResponseBody
    String stage(@PathVariable String key, AskedView asked) {
        StreamMeasures stream = asked.run().measures(asked.view());
        StageMeasures stage = KnownParts.stage(stream, key);
        PageFrame frame = asked.frames().live("/", "/stage/" + PageAddress.segment(key), asked.view(), asked.theme());
        return pages.render(
                "stage",
                Map.of(
                        "frame",
                        frame,
                        "headline",
                        headline(stage),
                        "m",
                        stream,
                        "s",
                        stage,
                        "bands",
                        StageBand.of(TouchpointRow.rank(asked.run().words(), stream), asked.homes(), stage.stage()),
                        "transitions",
                        stream.transitions().stream()
                                .filter(t -> t.from() == stage.stage() || t.to() == stage.stage())
                                .toList()));
    }

    private static String headline(StageMeasures stage) {
        if (stage.cases().cases() == 0) {
            return "No case entered " + stage.name() + ".";
        }
        String there = PlainWords.count(stage.wip().cases(), "case is", "cases are") + " in it now.";
        if (stage.leadTime().p50().seconds() == null) {
            return PlainWords.count(stage.cases().cases(), "case", "cases") + " reached " + stage.name() + "; " + there;
        }
        return "Half of the cases leave " + stage.name() + " within "
                + PlainWords.sentence(stage.leadTime().p50().seconds()) + "; " + PlainWords.of(stage.nextStageRate())
                + " move on, and "
                + there;
    }
}
