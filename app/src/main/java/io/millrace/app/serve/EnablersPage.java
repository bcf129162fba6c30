// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.EnablerGrid;
import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageFrame;
import io.millrace.map.enabler.EnablerFindings;
import io.millrace.run.EnablerReader;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What moves customers on. */
@Controller
final class EnablersPage {
    private static final String PATH = "/enablers";

    private final JtePages pages;

    EnablersPage(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    @ResponseBody
    String enablers(AskedView asked) {
        PageFrame frame = asked.frames().live(PATH, PATH, asked.view(), asked.theme());
        EnablerFindings findings = new EnablerReader(asked.run()).read(asked.view());
        return pages.render("enablers", Map.of("frame", frame, "grid", new EnablerGrid(findings, frame)));
    }
}
