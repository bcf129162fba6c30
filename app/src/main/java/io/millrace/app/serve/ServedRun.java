// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.RunFrame;
import io.millrace.map.StageHomes;
import io.millrace.run.MillraceRun;

/** A run with what its pages have in common. */
record ServedRun(MillraceRun run, RunFrame frames, StageHomes homes) {

    static ServedRun of(MillraceRun run) {
        return new ServedRun(run, new RunFrame(run), run.homes());
    }
}
