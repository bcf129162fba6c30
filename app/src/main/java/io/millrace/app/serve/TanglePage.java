// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.TangleTable;
import io.millrace.event.Touchpoint;
import io.millrace.map.SvgTangleDrawing;
import io.millrace.map.Tangle;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** All connections between touchpoints, drawn and in numbers. */
@Controller
final class TanglePage {
    private static final String PATH = "/tangle";

    private final JtePages pages;

    TanglePage(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    @ResponseBody
    String tangle(
            AskedView asked,
            @RequestParam(name = "least", required = false) @Nullable String least,
            HttpServletResponse response) {
        PageFrame frame = asked.frames().live(PATH, PATH, asked.view(), asked.theme());
        Tangle tangle = asked.run().tangle(asked.view(), AskedFewest.cases(least));
        String svg = new SvgTangleDrawing(frame::cases).draw(tangle);
        SecurityHeaders.allowStyleOf(svg, response);
        TangleTable table = new TangleTable(
                tangle,
                asked.run().words().touchpoints().stream().map(Touchpoint::name).toList());
        return pages.render("tangle", Map.of("frame", frame, "table", table, "svg", svg));
    }
}
