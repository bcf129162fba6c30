// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import org.jspecify.annotations.Nullable;

/**
 * One stream of a report: its map or its tangle.
 *
 * @param anchor unique within the report, letters, digits and hyphens
 * @param svg the drawing
 * @param map null when it is a tangle
 * @param tangle null when it is a map
 */
public record ReportSection(
        String anchor,
        String stream,
        String headline,
        String basis,
        String svg,
        @Nullable DrawnMap map,
        @Nullable TangleTable tangle) {}
