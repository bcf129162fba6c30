// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import org.jspecify.annotations.Nullable;

/** Where the cases behind a number are listed. */
@FunctionalInterface
public interface CaseLinks {
    /** For a drawing that stands alone: numbers open nothing. */
    CaseLinks NONE = selection -> null;

    /**
     * The address of the list.
     *
     * @param selection key of a {@link io.millrace.measure.CaseSelection}
     * @return the address, not yet escaped for XML, or null when there is none
     */
    @Nullable
    String href(String selection);
}
