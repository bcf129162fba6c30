// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.map.Tangle;
import io.millrace.map.sipoc.GroupAggregate;
import io.millrace.map.sipoc.GroupCounts;
import io.millrace.map.sipoc.SegmentAggregate;
import io.millrace.map.sipoc.Segments;
import io.millrace.map.sipoc.Sipoc;
import io.millrace.map.sipoc.SipocGroups;
import io.millrace.map.sipoc.SipocMaker;
import java.util.List;
import java.util.OptionalLong;

/** Reads the SIPOC of a run as its events tell it. */
public final class SipocReader {
    private final MillraceRun run;

    public SipocReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * The SIPOC of the stream in view.
     *
     * @throws MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public Sipoc read(View view) {
        Tangle tangle = run.tangle(view, OptionalLong.empty());
        SipocGroups groups = new SipocGroups(
                run.words(),
                run.model(),
                run.homes(),
                new SourceTracer(run.configuration(), run.words()).trace(),
                run.measures(view),
                tangle);
        Segments segments = run.fold(
                view,
                "segments",
                new SegmentAggregate(run.words()),
                found -> 100L
                        * (found.channels().size()
                                + found.attributes().stream()
                                        .mapToInt(
                                                attribute -> attribute.values().size())
                                        .sum()
                                + 1));
        return new SipocMaker(run.words(), tangle, groups, counts(view, groups.groups()), segments).make();
    }

    private GroupCounts counts(View view, List<List<Integer>> groups) {
        return run.fold(
                view,
                List.of("groups", groups),
                new GroupAggregate(groups, run.words().touchpoints().size()),
                found -> 200L * (found.groups().size() + 2L * found.first().size()));
    }
}
