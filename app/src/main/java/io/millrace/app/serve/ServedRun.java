// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.RunFrame;
import io.millrace.map.StageHomes;
import io.millrace.run.Company;
import io.millrace.run.MillraceRun;

/**
 * A run with what its pages have in common.
 *
 * @param company whose run it is, with what is kept of it
 */
record ServedRun(MillraceRun run, Company company, RunFrame frames, StageHomes homes) {

    static ServedRun of(MillraceRun run, Company company) {
        return new ServedRun(run, company, new RunFrame(run), run.homes());
    }
}
