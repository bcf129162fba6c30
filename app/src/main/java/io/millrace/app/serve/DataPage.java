// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.intake.ImportDesk;
import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.PlainWords;
import io.millrace.gather.RowCounts;
import io.millrace.setup.DataChecker;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What was read, what became of it, and where nobody looks. */
@Controller
final class DataPage {
    private final JtePages pages;
    private final DataCheck check;
    private final ImportDesk desk;

    DataPage(JtePages pages, DataCheck check, ImportDesk desk) {
        this.pages = pages;
        this.desk = desk;
        this.check = check;
    }

    @GetMapping(path = "/data", produces = MapPages.HTML)
    @ResponseBody
    String data(AskedView asked, @RequestParam(name = "check", required = false) @Nullable String files) {
        boolean whole = files != null || check.atHand(asked.run());
        PageFrame frame = asked.frames().live("/data", "/data", asked.view(), asked.theme());
        return pages.render(
                "data",
                Map.ofEntries(
                        Map.entry("frame", frame),
                        Map.entry("headline", headline(asked.run().rows())),
                        Map.entry("rows", asked.run().rows()),
                        Map.entry("configuration", asked.run().configuration()),
                        Map.entry("words", asked.run().words()),
                        Map.entry("imports", desk.all()),
                        Map.entry("company", asked.company()),
                        Map.entry("report", whole ? check.of(asked.run()) : DataChecker.glance(asked.run())),
                        Map.entry("whole", whole)));
    }

    private static String headline(RowCounts rows) {
        long lost = rows.unmapped() + rows.rejected();
        String found = PlainWords.count(rows.mapped()) + " of " + PlainWords.count(rows.read(), "row", "rows")
                + " found a place in a journey";
        return lost == 0 ? found + "." : found + "; " + PlainWords.count(lost) + " did not.";
    }
}
