// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.event.ValueSeen;

/**
 * A column of what is known of each case, as the manifest knows it.
 *
 * @param seen when values show
 */
record KeptAttribute(String name, ValueSeen seen) {}
