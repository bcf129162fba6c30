// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

/** Something went wrong that the user can mend. The message says what, where, why and how to mend it, in one sentence. */
public final class MillraceException extends RuntimeException {
    /** Whose doing it is; the exit code of the command line and the status of a web answer follow from it. */
    public enum Blame {
        /** The command was called with words that it does not take. */
        USAGE,
        /** The configuration file says something that cannot be done. */
        CONFIGURATION,
        /** A data file cannot be read at all. Single bad rows are not exceptions: they are rejected and counted. */
        DATA,
        /** A port, a disk, a folder is not to be had. */
        RESOURCES,
        /** Another process is writing into the data directory. */
        IN_USE
    }

    private final Blame blame;

    public MillraceException(Blame blame, String message) {
        super(message);
        this.blame = blame;
    }

    public MillraceException(Blame blame, String message, Throwable cause) {
        super(message, cause);
        this.blame = blame;
    }

    public Blame blame() {
        return blame;
    }
}
