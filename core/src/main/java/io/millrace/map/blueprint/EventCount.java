// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.measure.CaseCount;

/**
 * How often something happened.
 *
 * @param times events
 * @param cases the cases in which it did
 */
public record EventCount(long times, CaseCount cases) {}
