// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.ValueStreamMap;

/**
 * One stream of a report.
 *
 * @param anchor unique within the report, letters, digits and hyphens
 * @param svg the drawing
 */
public record ReportSection(String anchor, ValueStreamMap map, String svg) {}
