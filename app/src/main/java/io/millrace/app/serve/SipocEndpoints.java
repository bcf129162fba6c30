// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JsonDocument;
import io.millrace.app.page.SipocDocument;
import io.millrace.map.sipoc.Sipoc;
import io.millrace.run.SipocReader;
import io.millrace.run.SipocShelf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The SIPOC as JSON. */
@RestController
final class SipocEndpoints {

    /** The same document as {@code millrace sipoc --json}. */
    @GetMapping(path = "/api/v1/sipoc", produces = MapEndpoints.JSON)
    String sipoc(AskedView asked, @RequestParam(name = "generated", defaultValue = "false") boolean generated) {
        Sipoc sipoc = new SipocReader(asked.run()).read(asked.view());
        return JsonDocument.of(SipocDocument.of(
                generated
                        ? sipoc
                        : new SipocShelf(asked.company())
                                .edits(asked.view().stream())
                                .over(sipoc)));
    }
}
