// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

/** Who acts in an event. A stage entered by the customer's own act is pulled, one entered by ours is pushed. */
public enum Party {
    CUSTOMER,
    US,
    SYSTEM,
    PARTNER
}
