// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.journey.CaseFilter;
import java.util.function.Supplier;

/**
 * One condition that a case answers to or not.
 *
 * @param title in plain words, such as "contains checkout"
 * @param filter makes the filter, which need not be for two threads
 */
record FilterTerm(String title, Supplier<CaseFilter> filter) {}
