// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.RowCounts;
import java.util.Map;

/**
 * What an import would bring, counted without writing anything.
 *
 * @param rows what became of the rows, with reasons and examples
 * @param rowsOfSource rows read by the name of their source
 * @param events events that found a place
 * @param journeys cases
 * @param customers different customers; 0 when no source names any
 * @param understoodEvents events whose word means a stage or a touchpoint that we know
 */
public record ImportPreview(
        RowCounts rows,
        Map<String, Long> rowsOfSource,
        long events,
        long journeys,
        long customers,
        long understoodEvents) {}
