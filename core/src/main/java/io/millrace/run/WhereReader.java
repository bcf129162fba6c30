// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.map.whereabouts.NormalRange;
import io.millrace.map.whereabouts.Place;
import io.millrace.map.whereabouts.PlaceFinder;
import io.millrace.map.whereabouts.StageTimesAggregate;
import io.millrace.map.whereabouts.StuckAggregate;
import io.millrace.map.whereabouts.StuckCases;
import io.millrace.map.whereabouts.StuckRule;
import io.millrace.map.whereabouts.WhereMaker;
import io.millrace.map.whereabouts.Whereabouts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads where everybody is. */
public final class WhereReader {
    private static final int MOST_OF_CUSTOMER = 500;

    private final MillraceRun run;

    public WhereReader(MillraceRun run) {
        this.run = run;
    }

    /**
     * The stages in which cases in view stand, with what is normal there and how many are stuck.
     *
     * @throws MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public Whereabouts read(View view) {
        List<NormalRange> ranges = ranges(view);
        return new WhereMaker(run.words(), run.model()).make(ranges, found(view, ranges));
    }

    /**
     * Cases in view that are stuck, those that are longest beyond their limit first.
     *
     * @param limit how many at most
     * @throws MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public List<Place> stuck(View view, int limit) {
        List<NormalRange> ranges = ranges(view);
        return places(found(view, ranges).longest().stream().limit(limit), ranges);
    }

    /**
     * Where a customer is, case by case, or the case with this id.
     *
     * @throws MillraceException when there is neither
     */
    public List<Place> find(String customerOrCase) {
        List<Integer> numbers = new ArrayList<>();
        if (run.words().customers().find(customerOrCase) >= 0) {
            run.cases(View.ALL.with("customer:" + customerOrCase), "cases", 0, MOST_OF_CUSTOMER)
                    .rows()
                    .forEach(row -> numbers.add(row.index()));
        } else {
            numbers.add(number(customerOrCase));
        }
        return places(numbers.stream(), ranges(View.ALL));
    }

    private int number(String id) {
        try {
            return run.timeline(id).head().index();
        } catch (MillraceException noCase) {
            throw new MillraceException(
                    Blame.USAGE,
                    "there is no customer and no case '" + id
                            + "': take one from a list of cases, as it is written there");
        }
    }

    private List<NormalRange> ranges(View view) {
        return run.fold(
                view,
                "stage times",
                new StageTimesAggregate(run.words(), run.model()),
                found -> 200L * (found.size() + 1));
    }

    private StuckCases found(View view, List<NormalRange> ranges) {
        StuckRule rule = WhereMaker.rule(ranges);
        return run.fold(
                view,
                rule,
                new StuckAggregate(run.words(), run.model(), rule),
                found -> 40L * (found.longest().size() + found.counts().size() + 1));
    }

    private List<Place> places(Stream<Integer> numbers, List<NormalRange> ranges) {
        LoadedSlice loaded = new LoadedSlice(run.log());
        PlaceFinder finder = new PlaceFinder(run.words(), run.model(), ranges, PlaceFinder.Enablers.NONE);
        return numbers.map(number -> finder.find(loaded.moveTo(number))).toList();
    }
}
