// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import io.millrace.measure.CaseCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Suppliers, inputs, process, outputs and customers of a stream.
 *
 * @param company whose it is
 * @param stream name of the stream
 * @param all whether it is every stream together
 * @param headline what it says, in plain words with its numbers
 * @param basis what it is based on: cases, case rule, period, as of
 * @param cases all cases of the stream
 * @param entries by column
 * @param removed lines that people took out
 * @param remark why there are not five to seven steps; null when there are
 */
public record Sipoc(
        String company,
        String stream,
        boolean all,
        String headline,
        String basis,
        CaseCount cases,
        List<SipocEntry> entries,
        List<SipocEntry> removed,
        @Nullable String remark) {

    /** The lines of a column. */
    public List<SipocEntry> in(SipocColumn column) {
        return entries.stream().filter(entry -> entry.column() == column).toList();
    }

    /** Whether anything of it was corrected, added or taken out. */
    public boolean edited() {
        return !removed.isEmpty() || entries.stream().anyMatch(SipocEntry::edited);
    }
}
