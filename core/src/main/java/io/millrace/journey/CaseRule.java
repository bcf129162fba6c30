// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How events are cut into cases. Its sentence is printed on every map, because it changes every number. */
public sealed interface CaseRule {

    /** The rule in plain words. */
    String sentence();

    /** The source names the case. */
    record ExplicitId(String noun) implements CaseRule {
        @Override
        public String sentence() {
            return "one case per " + noun;
        }
    }

    /**
     * One order a case: it begins with the customer's first touch, or the first touch before the next purchase, and ends with the next
     * order.
     *
     * @param silentAfter a case without an event for so long is no longer followed; null follows for ever. A case whose order was placed
     *     is followed as long as the customer's touches before the next order go on. A later event that names its order takes it up again
     */
    record PurchaseToPurchase(@Nullable Duration silentAfter) implements CaseRule {
        @Override
        public String sentence() {
            return silentAfter == null
                    ? "cut from purchase to purchase"
                    : "cut from purchase to purchase, silent after " + silentAfter.toDays() + " days";
        }
    }
}
