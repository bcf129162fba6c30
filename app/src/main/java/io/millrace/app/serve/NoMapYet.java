// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

/** Something was asked of a map that is not there yet. */
final class NoMapYet extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoMapYet() {
        super("there is no map yet: bring in files at /import, or post them to /api/v1/imports");
    }
}
