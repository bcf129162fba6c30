// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.RunFrame;
import io.millrace.map.StageHomes;
import io.millrace.run.Company;
import io.millrace.run.MillraceRun;
import io.millrace.run.View;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a request asks to look at.
 *
 * @param served the run that was served when the request came: all of an answer is from one run
 * @param theme light, dark, or null for what the reader's system prefers
 */
record AskedView(ServedRun served, View view, @Nullable String theme) {

    MillraceRun run() {
        return served.run();
    }

    /** Whose run it is, with what is kept of it. */
    Company company() {
        return served.company();
    }

    RunFrame frames() {
        return served.frames();
    }

    StageHomes homes() {
        return served.homes();
    }
}
