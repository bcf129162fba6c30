// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.TouchpointRow;
import io.millrace.event.MillraceException;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StreamMeasures;
import io.millrace.run.CaseTimeline;
import io.millrace.run.MillraceRun;
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

    static CaseTimeline timeline(MillraceRun run, int index) {
        try {
            return run.timeline(index);
        } catch (MillraceException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, none.getMessage(), none);
        }
    }
}
