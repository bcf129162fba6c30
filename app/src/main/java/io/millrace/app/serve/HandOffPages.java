// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageFrame;
import io.millrace.map.handoff.HandOff;
import io.millrace.map.handoff.HandOffs;
import io.millrace.map.handoff.PartyLevel;
import io.millrace.run.HandOffReader;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Who passes cases to whom and what is lost there, and one hand-off in full. */
@Controller
final class HandOffPages {
    private static final String PATH = "/hand-offs";

    private final JtePages pages;

    HandOffPages(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    @ResponseBody
    String handOffs(AskedView asked) {
        return table(asked, PATH, PartyLevel.TEAM);
    }

    @GetMapping(path = PATH + "/{by}", produces = MapPages.HTML)
    @ResponseBody
    String handOffs(@PathVariable String by, AskedView asked) {
        PartyLevel level = AskedParty.of(by);
        return table(asked, PATH + "/" + level.word(), level);
    }

    private String table(AskedView asked, String path, PartyLevel level) {
        PageFrame frame = asked.frames().live(PATH, path, asked.view(), asked.theme());
        HandOffs found = new HandOffReader(asked.run()).read(asked.view(), level);
        return pages.render("handOffs", Map.of("frame", frame, "found", found));
    }

    @GetMapping(path = PATH + "/{by}/{from}/{to}", produces = MapPages.HTML)
    @ResponseBody
    String handOff(@PathVariable String by, @PathVariable int from, @PathVariable int to, AskedView asked) {
        PartyLevel level = AskedParty.of(by);
        String path = PATH + "/" + level.word() + "/" + from + "/" + to;
        PageFrame frame = asked.frames().live(PATH, path, asked.view(), asked.theme());
        HandOffs found = new HandOffReader(asked.run()).read(asked.view(), level);
        HandOff one = found.handOffs().stream()
                .filter(known -> known.from() == from && known.to() == to)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "there is no hand-off " + from + " to " + to
                                + " in view; open one from the list of hand-offs"));
        return pages.render("handOff", Map.of("frame", frame, "found", found, "one", one));
    }
}
