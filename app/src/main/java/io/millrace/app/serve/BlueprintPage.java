// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageAddress;
import io.millrace.app.page.PageFrame;
import io.millrace.map.blueprint.Blueprint;
import io.millrace.map.blueprint.BlueprintOrder;
import io.millrace.map.blueprint.SvgBlueprintDrawing;
import io.millrace.run.BlueprintReader;
import io.millrace.run.View;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who does what in front of the customer and behind, how customers react, and where nobody knows. */
@Controller
final class BlueprintPage {
    private static final String PATH = "/blueprint";

    private final JtePages pages;

    BlueprintPage(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    @ResponseBody
    String blueprint(
            AskedView asked,
            @RequestParam(name = "order", required = false) @Nullable String order,
            @RequestParam(name = "window", required = false) @Nullable String window,
            HttpServletResponse response) {
        BlueprintOrder read = AskedOrder.of(order);
        String chosen = window == null || window.isBlank() ? null : window.strip();
        String path = PageAddress.of(PATH, View.ALL)
                .with("order", read == BlueprintOrder.CUSTOMER ? null : read.word())
                .with("window", chosen)
                .toString();
        PageFrame frame = asked.frames().live(PATH, path, asked.view(), asked.theme());
        Blueprint blueprint = new BlueprintReader(asked.run()).read(asked.view(), read, chosen);
        String svg = new SvgBlueprintDrawing(frame::cases).draw(blueprint);
        SecurityHeaders.allowStyleOf(svg, response);
        return pages.render(
                "blueprint",
                Map.of(
                        "frame",
                        frame,
                        "blueprint",
                        blueprint,
                        "words",
                        asked.run().words(),
                        "svg",
                        svg,
                        "window",
                        chosen == null ? "" : chosen));
    }
}
