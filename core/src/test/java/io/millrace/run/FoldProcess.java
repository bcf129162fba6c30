// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.nio.file.Path;

/** Opens what is kept in a process of its own and prints its numbers: first how many slices the log has, then the numbers themselves. */
final class FoldProcess {
    private FoldProcess() {}

    public static void main(String[] arguments) {
        MillraceRun run = new Company(Path.of(arguments[0]), null, null).open(Progress.SILENT);
        System.out.println(run.log().slices());
        System.out.println(numbers(run));
    }

    /** Streams, flow and full statistics on one line. */
    static String numbers(MillraceRun run) {
        return (RunDocument.of(run, View.ALL) + " " + run.statistics(View.ALL)).replace('\n', ' ');
    }
}
