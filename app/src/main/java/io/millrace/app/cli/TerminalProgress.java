// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.cli;

import io.millrace.app.page.PlainWords;
import io.millrace.run.Progress;
import java.io.PrintStream;

/** One line on the terminal that says what is being done; it is wiped when the work is done. */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final long PAUSE_NANOS = 100_000_000L;
    private static final String BEGINNING_OF_EMPTY_LINE = "\r\u001b[K";

    private final PrintStream terminal;
    private final boolean shown;
    private long last = System.nanoTime();
    private boolean dirty;

    private TerminalProgress(PrintStream terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    /** Progress on standard error where that is a terminal, else silence. */
    static TerminalProgress of(boolean quiet) {
        // Java cannot tell whether standard error is a terminal, the launcher can
        boolean terminal = Boolean.getBoolean("millrace.terminal");
        return new TerminalProgress(System.err, terminal && !quiet);
    }

    @Override
    public synchronized void at(String doing, long rows) {
        if (!shown || System.nanoTime() - last < PAUSE_NANOS) {
            return;
        }
        last = System.nanoTime();
        dirty = true;
        terminal.print(BEGINNING_OF_EMPTY_LINE + doing + ": " + PlainWords.count(rows, "row", "rows"));
        terminal.flush();
    }

    @Override
    public synchronized void close() {
        if (dirty) {
            terminal.print(BEGINNING_OF_EMPTY_LINE);
            terminal.flush();
        }
    }
}
