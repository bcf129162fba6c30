// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.event.Money;
import io.millrace.journey.TraceCursor;
import io.millrace.map.PlainNumbers;
import io.millrace.map.pareto.Pareto;
import io.millrace.map.pareto.ParetoAggregate;
import io.millrace.map.pareto.ParetoAttribute;
import io.millrace.map.pareto.ParetoCounts;
import io.millrace.map.pareto.ParetoMaker;
import io.millrace.map.pareto.ParetoMeasure;
import io.millrace.measure.StagePassages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads which journeys of a run bring most of it. */
public final class ParetoReader {
    private final MillraceRun run;

    public ParetoReader(MillraceRun run) {
        this.run = run;
    }

    /** What can be asked for: attributes by name. */
    public List<String> attributes() {
        return ParetoAttribute.names(run.words());
    }

    /** What they can be ranked by. */
    public List<String> measures() {
        return Arrays.stream(ParetoMeasure.values()).map(ParetoMeasure::word).toList();
    }

    /**
     * Journeys of the cases in view, ranked.
     *
     * @param by name of an attribute
     * @param of word of a {@link ParetoMeasure}
     * @throws MillraceException when there is no such attribute or measure, when what is asked for was never declared, or a term of the
     *     view cannot be understood
     */
    public Pareto read(View view, String by, String of) {
        ParetoMeasure measure = measure(of);
        ParetoAttribute attribute = attribute(by);
        require(measure);
        ParetoCounts counts = run.fold(
                view,
                "pareto " + measure.word() + " " + by,
                new ParetoAggregate(attribute, measure, run.model()),
                found -> 300L * (found.rows().size() + 1));
        ParetoMaker maker = new ParetoMaker(attribute, measure, named(by));
        String currency = run.configuration().currency();
        Double margin = run.configuration().grossMargin();
        if (measure != ParetoMeasure.MARGIN || currency == null || margin == null) {
            return maker.make(counts, 1, null, "");
        }
        double factor = margin / Math.pow(10, Money.digits(currency));
        return maker.make(
                counts,
                factor,
                currency,
                String.format(Locale.ROOT, " The margin is %s of their values, as declared.", percent(margin)));
    }

    private static String percent(double share) {
        return PlainNumbers.percent(share);
    }

    private ParetoMeasure measure(String of) {
        ParetoMeasure found = ParetoMeasure.find(of);
        if (found == null) {
            throw new MillraceException(
                    Blame.USAGE, "of: nothing can be ranked by '" + of + "'" + YamlValue.meant(of, measures()));
        }
        return found;
    }

    private ParetoAttribute attribute(String by) {
        ParetoAttribute found = ParetoAttribute.find(by, run.words(), run.model());
        if (found == null) {
            throw new MillraceException(
                    Blame.USAGE,
                    "by: cases have no attribute '" + by + "'"
                            + YamlValue.meantOf(
                                    by,
                                    attributes(),
                                    "known are " + String.join(", ", attributes())
                                            + "; a column of a source becomes one when streams.split.on of "
                                            + run.configuration().file().getFileName() + " names it"));
        }
        return found;
    }

    private void require(ParetoMeasure measure) {
        String file = String.valueOf(run.configuration().file().getFileName());
        if (measure == ParetoMeasure.ORDERS && run.model().orderStage() < 0) {
            throw new MillraceException(
                    Blame.USAGE,
                    "of: no stage of the model '" + run.model().name()
                            + "' is the order: add 'order: true' to one stage, or rank by cases or won");
        }
        if (measure == ParetoMeasure.MARGIN && run.configuration().grossMargin() == null) {
            throw new MillraceException(
                    Blame.USAGE,
                    "of: " + file
                            + " declares no gross margin: write 'money: {grossMargin: 0.42}' with your own share");
        }
        if (measure == ParetoMeasure.MARGIN && run.configuration().currency() == null) {
            throw new MillraceException(
                    Blame.USAGE, "of: " + file + " names no currency: write 'currency: EUR' with your own");
        }
    }

    /** Tells a variant by its touchpoints and a path by its stages. */
    private IntFunction<String> named(String by) {
        LoadedSlice loaded = new LoadedSlice(run.log());
        if (by.equals("variant")) {
            return number -> {
                TraceCursor trace = loaded.moveTo(number);
                return IntStream.range(0, trace.size())
                        .mapToObj(i -> run.words()
                                .touchpoints()
                                .get(trace.touchpoint(i))
                                .name())
                        .collect(Collectors.joining(" > "));
            };
        }
        StagePassages passages = new StagePassages(run.words(), run.model());
        return number -> {
            passages.walk(loaded.moveTo(number));
            return passages.pathLength() == 0
                    ? "no stage"
                    : Arrays.stream(passages.path(), 0, passages.pathLength())
                            .mapToObj(stage -> run.model().stages().get(stage).name())
                            .collect(Collectors.joining(" > "));
        };
    }
}
