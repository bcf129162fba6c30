// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

/** Cases that left by an exit, by its name; dated or not. */
public record ExitCount(String name, boolean dated, CaseCount cases) {}
