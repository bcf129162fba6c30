// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.measure.CaseCount;
import io.millrace.measure.Share;
import io.millrace.measure.StagePath;
import io.millrace.measure.StreamMeasures;
import java.util.Locale;
import java.util.stream.Collectors;

/** Paths over stages in words, and how much of a stream walks them. */
public final class PathWords {
    private PathWords() {}

    /** The names of the stages with arrows between. */
    public static String of(StagePath path, StreamMeasures stream) {
        if (path.stages().isEmpty()) {
            return "no stage entered";
        }
        return path.stages().stream().map(i -> stream.stages().get(i).name()).collect(Collectors.joining(" → "));
    }

    /** What share of the cases of the stream it is. */
    public static String share(CaseCount cases, StreamMeasures stream) {
        return PlainWords.of(Share.of(cases.cases(), stream.cases().cases(), "cases", "no cases"));
    }

    /** The same share as a width of at most 100. */
    public static String percent(CaseCount cases, StreamMeasures stream) {
        long all = stream.cases().cases();
        return String.format(Locale.ROOT, "%.1f", all == 0 ? 0 : 100.0 * cases.cases() / all);
    }
}
