// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/** Movement from a later stage back into an earlier one, with the cases that made it. */
public record BackLoop(int from, int to, CaseCount cases) {}
