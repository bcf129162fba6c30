// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.measure.StreamMeasures;
import io.millrace.run.Configuration;
import io.millrace.run.MillraceRun;
import io.millrace.run.View;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the frames of the pages of one run. */
public final class RunFrame {
    private final MillraceRun run;
    private final List<String> streams;

    public RunFrame(MillraceRun run) {
        this.run = run;
        this.streams = run.streams(View.ALL).stream()
                .filter(stream -> !stream.all())
                .map(StreamMeasures::name)
                .toList();
    }

    /** Names of the streams besides all together; empty when no channel tells them apart. */
    public List<String> streams() {
        return streams;
    }

    /** The views that a report of a view shows: its stream, or all together followed by each. */
    List<View> streams(View view) {
        if (view.stream() != null) {
            return List.of(view);
        }
        return Stream.concat(Stream.of(view), streams.stream().map(view::ofStream))
                .toList();
    }

    /** The frame of a page that answers requests. */
    public PageFrame live(String section, String path, View view, @Nullable String theme) {
        return frame(section, path, view, true, theme);
    }

    /** The frame of a report, which nobody serves. */
    public PageFrame report(View view) {
        return frame("/", "/", view, false, null);
    }

    private PageFrame frame(String section, String path, View view, boolean live, @Nullable String theme) {
        Configuration configuration = run.configuration();
        return new PageFrame(
                configuration.company(),
                section,
                path,
                view,
                FilterBar.of(run, view),
                streams,
                configuration.journey().caseRule().sentence(),
                run.asOf(),
                configuration.zone(),
                live,
                theme);
    }
}
