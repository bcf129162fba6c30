// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.nio.file.Path;

/**
 * What is measured on.
 *
 * @param generator whose log it is
 * @param config its configuration, in the folder of its files
 */
record Bed(LogGenerator generator, Path config) {
    Path folder() {
        return config.toAbsolutePath().resolveSibling("");
    }

    /** A folder for what a work leaves behind; emptied by the work that uses it. */
    Path scratch(String name) {
        return folder().resolve("scratch-" + name);
    }
}
