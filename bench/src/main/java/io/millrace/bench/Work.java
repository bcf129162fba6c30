// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

/** Something that is timed, in a process of its own. */
@FunctionalInterface
interface Work {
    /**
     * Does and times it.
     *
     * @throws Exception when it cannot be done; the message says why
     */
    Measured measure(Bed bed) throws Exception;
}
