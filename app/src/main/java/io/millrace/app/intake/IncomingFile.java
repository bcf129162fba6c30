// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import java.io.IOException;
import java.nio.file.Path;

/** A file that somebody sent, somewhere on our disk. */
public interface IncomingFile {
    /** The name that came with it; hostile. */
    String name();

    /** Bytes. */
    long size();

    /** Moves it to a place of ours. */
    void moveTo(Path target) throws IOException;
}
