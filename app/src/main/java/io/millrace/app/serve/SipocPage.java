// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageAddress;
import io.millrace.app.page.PageFrame;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.sipoc.SipocColumn;
import io.millrace.map.sipoc.SipocEdits;
import io.millrace.run.SipocReader;
import io.millrace.run.SipocShelf;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Suppliers, inputs, process, outputs and customers of a stream; every line can be corrected, and every version comes back. */
@Controller
final class SipocPage {
    private static final String PATH = "/sipoc";
    private static final int LONGEST = 200;

    private final JtePages pages;

    SipocPage(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MapPages.HTML)
    @ResponseBody
    String sipoc(AskedView asked) {
        return page(asked, null);
    }

    /** Changes, removes, restores or adds a line, or goes back to another version. */
    @PostMapping(path = PATH, produces = MapPages.HTML)
    ResponseEntity<String> change(
            AskedView asked,
            @RequestParam(name = "do") String what,
            @RequestParam(defaultValue = "") String column,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long version) {
        @Nullable String stream = asked.view().stream();
        SipocShelf shelf = new SipocShelf(asked.company());
        try {
            switch (what) {
                case "undo" -> shelf.undo(stream);
                case "back" -> shelf.bringBack(stream, version);
                default -> shelf.change(stream, change(what, column(column), key, text.strip()));
            }
        } catch (MillraceException refused) {
            HttpStatus status = refused.blame() == Blame.USAGE ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT;
            return ResponseEntity.status(status).body(page(asked, String.valueOf(refused.getMessage())));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PageAddress.of(PATH, asked.view()).toString()))
                .build();
    }

    private static UnaryOperator<SipocEdits> change(String what, SipocColumn column, String key, String text) {
        if ((what.equals("change") || what.equals("add")) && (text.isEmpty() || text.length() > LONGEST)) {
            throw new MillraceException(
                    Blame.USAGE,
                    text.isEmpty()
                            ? "a line without words says nothing: write some, or remove it"
                            : "a line of " + text.length() + " letters does not fit: write at most " + LONGEST);
        }
        return switch (what) {
            case "change" -> edits -> edits.changing(column, key, text);
            case "add" -> edits -> edits.adding(column, text);
            case "remove" -> edits -> edits.removing(column, key);
            case "restore" -> edits -> edits.restoring(column, key);
            default ->
                throw new MillraceException(
                        Blame.USAGE,
                        "do: nothing is called '" + what + "'; it is change, add, remove, restore, undo or back");
        };
    }

    private static SipocColumn column(String word) {
        SipocColumn column = SipocColumn.find(word);
        if (column == null) {
            throw new MillraceException(
                    Blame.USAGE,
                    "column: a SIPOC has no column '" + word
                            + "'; it has suppliers, inputs, process, outputs and customers");
        }
        return column;
    }

    private String page(AskedView asked, @Nullable String refused) {
        PageFrame frame = asked.frames().live(PATH, PATH, asked.view(), asked.theme());
        List<SipocShelf.Version> versions = new SipocShelf(asked.company()).versions(asked.view().stream());
        SipocEdits edits = versions.isEmpty()
                ? SipocEdits.NONE
                : versions.get(versions.size() - 1).edits();
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "frame",
                frame,
                "sipoc",
                edits.over(new SipocReader(asked.run()).read(asked.view())),
                "versions",
                versions));
        if (refused != null) {
            parameters.put("refused", refused);
        }
        return pages.render("sipoc", parameters);
    }
}
