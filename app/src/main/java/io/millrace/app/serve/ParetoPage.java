// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageAddress;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.ParetoChart;
import io.millrace.map.pareto.Pareto;
import io.millrace.run.ParetoReader;
import io.millrace.run.View;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Which journeys bring most of it, drawn and in numbers. */
@Controller
final class ParetoPage {
    private static final String PATH = "/pareto";

    private final JtePages pages;

    ParetoPage(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    @ResponseBody
    String pareto(
            AskedView asked,
            @RequestParam(name = "by", defaultValue = "path") String by,
            @RequestParam(name = "of", defaultValue = "cases") String of) {
        String path =
                PageAddress.of(PATH, View.ALL).with("by", by).with("of", of).toString();
        PageFrame frame = asked.frames().live(PATH, path, asked.view(), asked.theme());
        ParetoReader reader = new ParetoReader(asked.run());
        Pareto pareto = reader.read(asked.view(), by, of);
        return pages.render(
                "pareto",
                Map.of(
                        "frame",
                        frame,
                        "pareto",
                        pareto,
                        "chart",
                        ParetoChart.of(pareto),
                        "attributes",
                        reader.attributes(),
                        "measures",
                        reader.measures()));
    }
}
