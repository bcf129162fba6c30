// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.journey.TraceCursor;

/** Looks at cases, one after the other; reused, so not for two threads at once. */
@FunctionalInterface
public interface CaseScan {
    /** Says at which spots the case was looked at, where waste was found, and whether an order was lost afterwards. */
    void scan(TraceCursor trace, Sightings seen);
}
