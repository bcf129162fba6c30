// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.TouchpointRow;
import io.millrace.event.EventLog;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Finds the parts that an address names, and says what there is when it names none. */
final class KnownParts {
    private KnownParts() {}

    static StageMeasures stage(StreamMeasures stream, String key) {
        return stream.stages().stream()
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "there is no stage '" + key + "'; the stages are "
                                + stream.stages().stream()
                                        .map(StageMeasures::key)
                                        .collect(Collectors.joining(", "))));
    }

    static TouchpointRow touchpoint(List<TouchpointRow> catalogue, int index) {
        return catalogue.stream()
                .filter(row -> row.m().touchpoint() == index)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "no case of this stream and period met touchpoint " + index
                                + "; the touchpoints page lists those that were met"));
    }

    static int trace(EventLog log, int index) {
        if (index < 0 || index >= log.cases()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND,
                    "there is no case " + index + "; cases are numbered from 0 to " + (log.cases() - 1));
        }
        return index;
    }
}
