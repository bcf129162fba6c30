// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.ComparisonFrame;
import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageFrame;
import io.millrace.run.ComparisonReader;
import io.millrace.run.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Two streams, periods or segments side by side. */
@Controller
final class ComparePage {
    private static final String PATH = "/compare";

    private final JtePages pages;

    ComparePage(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    @ResponseBody
    String page(
            AskedView asked,
            @RequestParam(required = false) @Nullable String withStream,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate withFrom,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate withTo,
            @RequestParam(required = false) @Nullable List<String> withWhere) {
        View other = new AskedBeside(withStream, withFrom, withTo, withWhere).of(asked.view());
        ComparisonFrame compared =
                ComparisonFrame.of(asked.frames().live(PATH, PATH, asked.view(), asked.theme()), other);
        PageFrame frame = compared.left();
        Map<String, Object> parameters = new HashMap<>(Map.of("frame", frame, "compared", compared));
        if (other != null) {
            parameters.put("comparison", new ComparisonReader(asked.run()).read(asked.view(), other));
        }
        return pages.render("compare", parameters);
    }
}
