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

    /** Whether the process must do it some times before the time counts. Not where it times a process of its own, or warms up by itself. */
    default boolean wantsWarmUp() {
        return true;
    }

    /** The same work without warm-up by the process. */
    default Work warm() {
        Work work = this;
        return new Work() {
            @Override
            public Measured measure(Bed bed) throws Exception {
                return work.measure(bed);
            }

            @Override
            public boolean wantsWarmUp() {
                return false;
            }
        };
    }
}
