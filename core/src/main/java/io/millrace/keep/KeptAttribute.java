// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

/**
 * A column of what is known of each case, as the manifest knows it.
 *
 * @param known cases that have a value
 * @param late cases whose first value came only after their first event
 */
record KeptAttribute(String name, int known, int late) {}
