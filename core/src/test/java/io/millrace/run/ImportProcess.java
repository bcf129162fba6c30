// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.nio.file.Path;

/** An import in a process of its own, which tells each phase that it begins, so that a test can kill it there. */
final class ImportProcess {
    private ImportProcess() {}

    public static void main(String[] arguments) {
        String[] last = {""};
        new Company(Path.of(arguments[0]), null, null).importFiles((phase, done) -> {
            synchronized (last) {
                if (!phase.equals(last[0])) {
                    last[0] = phase;
                    System.out.println(phase);
                    System.out.flush();
                }
            }
        });
        System.out.println("done");
    }
}
