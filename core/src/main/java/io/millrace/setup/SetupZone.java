// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/**
 * The zone of a company's clocks.
 *
 * @param matters whether some time says no offset of its own
 */
record SetupZone(ZoneId zone, boolean matters) {

    static SetupZone of(List<SourceDraft> drafts, Corrections corrections) {
        boolean matters = drafts.stream()
                .filter(SourceDraft::givesEvents)
                .flatMap(draft -> draft.columns(ColumnRole.TIME).stream())
                .anyMatch(column -> !column.offsets());
        return new SetupZone(corrections.of("zone").map(SetupZone::named).orElseGet(SetupZone::ofThisMachine), matters);
    }

    private static ZoneId ofThisMachine() {
        ZoneId zone = ZoneId.systemDefault();
        return zone.getId().equals("Etc/UTC") ? ZoneId.of("UTC") : zone;
    }

    private static ZoneId named(String word) {
        try {
            return ZoneId.of(word);
        } catch (DateTimeException e) {
            throw new MillraceException(
                    Blame.USAGE, "there is no time zone '" + word + "': write it like Europe/Berlin or UTC", e);
        }
    }
}
