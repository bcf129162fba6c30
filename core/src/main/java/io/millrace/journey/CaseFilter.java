// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

/** Which cases a request is about. */
@FunctionalInterface
public interface CaseFilter {
    CaseFilter ALL = trace -> true;

    boolean test(TraceCursor trace);

    default CaseFilter and(CaseFilter other) {
        return trace -> test(trace) && other.test(trace);
    }
}
