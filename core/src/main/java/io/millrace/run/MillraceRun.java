// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.event.SlicedLog;
import io.millrace.event.WholeLog;
import io.millrace.gather.RejectSink;
import io.millrace.gather.RowCounts;
import io.millrace.gather.SourceSpec;
import io.millrace.journey.Aggregate;
import io.millrace.journey.AggregatePair;
import io.millrace.journey.CaseSet;
import io.millrace.journey.CaseSetAggregate;
import io.millrace.journey.StageModel;
import io.millrace.map.BoxAdvice;
import io.millrace.map.Level;
import io.millrace.map.LevelBoxes;
import io.millrace.map.LevelMap;
import io.millrace.map.LevelMapMaker;
import io.millrace.map.StageHomes;
import io.millrace.map.StageHomesAggregate;
import io.millrace.map.Tangle;
import io.millrace.map.TangleMaker;
import io.millrace.map.ValueStreamMap;
import io.millrace.map.ValueStreamMapMaker;
import io.millrace.measure.BoxAggregate;
import io.millrace.measure.BoxedStream;
import io.millrace.measure.CaseSelection;
import io.millrace.measure.LogStatistics;
import io.millrace.measure.StatisticsAggregate;
import io.millrace.measure.StreamAggregate;
import io.millrace.measure.StreamAggregate.Streams;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointBoxes;
import io.millrace.measure.Variant;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** One run over a company's files, and every answer that a face asks of it. Safe for several threads. */
public final class MillraceRun {
    /** Answers may take this part of the memory. */
    private static final int SHARE_OF_MEMORY = 8;

    private final Configuration configuration;
    private final SlicedLog log;
    private final EventLog words;
    private final StageModel model;
    private final RowCounts rows;
    private final Engine engine = new LocalEngine();
    private final AnswerCache answers = new AnswerCache(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    private final SelectionReader selections;
    private final CaseSets sets;
    private final CaseReader cases;
    private final TangleMaker tangles;

    private MillraceRun(Configuration configuration, SlicedLog log, RowCounts rows) {
        this.configuration = configuration;
        this.log = log;
        this.words = log.words();
        this.model = configuration.journey().model();
        this.rows = rows;
        this.selections = new SelectionReader(
                words,
                model,
                configuration.parties(),
                configuration.zone(),
                key -> new ClusterReader(this).selection(key));
        this.sets = new CaseSets(log, new FilterTermReader(words, selections, configuration.zone()), engine, answers);
        this.cases = new CaseReader(log, model, configuration.currency());
        this.tangles = new TangleMaker(
                configuration.company(), words, configuration.journey().caseRule(), configuration.zone());
    }

    /** Answers about a log that need not fit into memory, made with this configuration. */
    public static MillraceRun of(Configuration configuration, SlicedLog log, RowCounts rows) {
        return new MillraceRun(configuration, log, rows);
    }

    /**
     * Reads the configuration and its files, and reconstructs the journeys.
     *
     * @param dataDir where the data files are, or null for the folder of the configuration
     * @throws MillraceException when the configuration or a file cannot be used
     */
    public static MillraceRun open(Path config, @Nullable Path dataDir, Progress progress) {
        Configuration configuration = ConfigurationReader.read(config, dataDir);
        MadeLog made = MadeLog.make(configuration, progress, RejectSink.NONE);
        return of(configuration, new WholeLog(made.log()), made.rows());
    }

    public Configuration configuration() {
        return configuration;
    }

    /** The log; as many slices as do not fit into memory together. */
    public SlicedLog log() {
        return log;
    }

    /** A log that has the words of all: touchpoints, lanes, channels and the like. */
    public EventLog words() {
        return words;
    }

    public RowCounts rows() {
        return rows;
    }

    /** The case rule in plain words. */
    public String caseRule() {
        return configuration.journey().caseRule().sentence();
    }

    /** Micros since the epoch: everything later is unknown. */
    public long asOf() {
        return log.asOf();
    }

    /** Names of all streams, most cases first, all together last. */
    public List<String> streamNames() {
        return streams(View.ALL).stream().map(StreamMeasures::name).toList();
    }

    /**
     * All streams of the cases in view; the stream of the view does not matter.
     *
     * @throws MillraceException when a term of the view cannot be understood
     */
    public List<StreamMeasures> streams(View view) {
        View any = view.ofStream(null);
        if (any.equals(View.ALL)) {
            return whole().first();
        }
        Streams told = whole().first().size() == 1 ? Streams.TOGETHER : Streams.EACH;
        return answers.get(
                new Asked("streams", any),
                () -> engine.run(log, sets.of(any), new StreamAggregate(words, model, told)),
                MillraceRun::bytes);
    }

    /**
     * The numbers of the stream in view.
     *
     * @throws MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public StreamMeasures measures(View view) {
        View known = known(view);
        String name = known.stream();
        List<StreamMeasures> streams = known.ofStream(null).equals(View.ALL)
                ? whole().first()
                : answers.<List<StreamMeasures>>find(new Asked("streams", known.ofStream(null)))
                        .orElse(List.of());
        return streams.stream()
                .filter(stream -> name == null ? stream.all() : stream.name().equals(name))
                .findFirst()
                .orElseGet(() -> alone(known));
    }

    /** The numbers of one stream, without those of the others. */
    private StreamMeasures alone(View view) {
        StreamMeasures measures = answers.get(
                        new Asked("stream", view),
                        () -> engine.run(log, sets.of(view), new StreamAggregate(words, model, Streams.TOGETHER)),
                        MillraceRun::bytes)
                .get(0);
        return view.stream() == null ? measures : measures.named(view.stream());
    }

    /** The view with all streams together for the name that they have in common. */
    private View known(View view) {
        String name = view.stream();
        if (name == null) {
            return view;
        }
        StreamMeasures stream = whole().first().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> noStream(name));
        return stream.all() ? view.ofStream(null) : view;
    }

    /** What every answer needs to know of the whole log. */
    private AggregatePair.Both<List<StreamMeasures>, StageHomes> whole() {
        return answers.get(
                "whole",
                () -> engine.run(
                        log,
                        sets.all(),
                        new AggregatePair<>(new StreamAggregate(words, model), new StageHomesAggregate(words))),
                found -> bytes(found.first()));
    }

    /** Names of the stages and their order. */
    public StageModel model() {
        return model;
    }

    /** In which stage each touchpoint stands. */
    public StageHomes homes() {
        return whole().second();
    }

    /**
     * Full statistics of the cases in view: pairs of touchpoints, variants, rework.
     *
     * @throws MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    public LogStatistics statistics(View view) {
        return fold(
                view,
                "statistics",
                new StatisticsAggregate(words),
                statistics -> 300L
                        * (statistics.follows().size() + statistics.rework().size() + 100));
    }

    /**
     * Folds the cases in view, once for all who ask the same.
     *
     * @param what names the aggregate with everything that its result depends on besides the view
     * @param size memory that a result takes, about
     * @throws MillraceException when there is no such stream, or a term of the view cannot be understood
     */
    <R> R fold(View view, Object what, Aggregate<?, R> aggregate, ToLongFunction<R> size) {
        View known = known(view);
        return answers.get(new Asked(what, known), () -> engine.run(log, sets.of(known), aggregate), size);
    }

    /** Folds any cases; nothing is remembered. */
    <R> R fold(CaseSet cases, Aggregate<?, R> aggregate) {
        return engine.run(log, cases, aggregate);
    }

    /**
     * An answer about the cases in view, once for all who ask the same.
     *
     * @param what says all that the answer depends on besides the view
     */
    <R> R answer(View view, Object what, Supplier<R> compute, ToLongFunction<R> size) {
        return answers.get(new Asked(what, known(view)), compute, size);
    }

    /** Those of some cases that the selection with this key lists. */
    CaseSet selected(String key, CaseSet among) {
        return engine.run(
                log,
                among,
                new CaseSetAggregate(log.cases(), () -> selections.read(key).filter()));
    }

    /** The cases in view, for an aggregate that has to fold others too. */
    CaseSet casesIn(View view) {
        return sets.of(known(view));
    }

    /** The touchpoints of a variant by name, one by one. */
    public List<String> touchpoints(Variant variant) {
        return cases.touchpoints(variant.example());
    }

    /**
     * A term of a view in plain words.
     *
     * @throws MillraceException when it cannot be understood
     */
    public String title(String where) {
        return sets.title(where);
    }

    /** The map of the stream in view. */
    public ValueStreamMap map(View view) {
        return new ValueStreamMapMaker(
                        configuration.company(),
                        model,
                        words,
                        homes(),
                        configuration.sources().stream().map(SourceSpec::name).toList(),
                        configuration.journey().caseRule(),
                        configuration.zone())
                .make(measures(view));
    }

    /** The map of the stream in view with its boxes opened to a level. */
    public LevelMap map(View view, Level level) {
        LevelBoxes boxes = LevelBoxes.of(level, words, model, homes());
        return LevelMapMaker.make(level, boxes, map(view), boxed(level.name(), view, boxes.boxes()));
    }

    /** What volumes say about the choice of stages. */
    public List<BoxAdvice> stageAdvice(View view) {
        return BoxAdvice.ofStages(measures(view), homes());
    }

    private BoxedStream boxed(String what, View view, TouchpointBoxes boxes) {
        return fold(
                view,
                "boxes " + what,
                new BoxAggregate(words, boxes),
                boxed -> 500L * (boxed.boxes().size() + boxed.flows().size() + 1));
    }

    /**
     * All connections between touchpoints in view.
     *
     * @param least connections of fewer cases are hidden; when empty, as many are shown as can be read
     */
    public Tangle tangle(View view, OptionalLong least) {
        StreamMeasures measures = measures(view);
        TouchpointBoxes each = TouchpointBoxes.each(words.touchpoints().size());
        return tangles.make(measures, boxed("each", view, each), least);
    }

    /**
     * The cases behind a number.
     *
     * @param selection key of the number's selection
     * @param offset cases to pass over
     * @param limit cases to give at most
     */
    public CaseList cases(View view, String selection, int offset, int limit) {
        CaseSelection known = selections.read(selection);
        CaseSet found = sets.of(known(view)).and(sets.selection(selection));
        return cases.list(found, known, offset, limit);
    }

    /**
     * One case, event by event.
     *
     * @throws MillraceException when there is no case with this number
     */
    public CaseTimeline timeline(int index) {
        if (index < 0 || index >= log.cases()) {
            throw new MillraceException(
                    Blame.USAGE, "there is no case " + index + ": the numbers run from 0 to " + (log.cases() - 1));
        }
        return cases.timeline(index);
    }

    /**
     * One case by its id, event by event.
     *
     * @throws MillraceException when there is no case with this id
     */
    public CaseTimeline timeline(String id) {
        int number = cases.find(id);
        if (number < 0) {
            throw new MillraceException(
                    Blame.USAGE,
                    "there is no case '" + id + "': take its id from a list of cases, as it is written there");
        }
        return cases.timeline(number);
    }

    private MillraceException noStream(String name) {
        return new MillraceException(
                Blame.USAGE, "there is no stream '" + name + "'" + YamlValue.meant(name, streamNames()));
    }

    /** About so much memory as the numbers of the streams take: a number with its quantiles and its key is a few small objects. */
    private static long bytes(List<StreamMeasures> streams) {
        return streams.stream()
                        .mapToLong(stream -> stream.stages().size() * 20L
                                + stream.transitions().size() * 4L
                                + stream.touchpoints().size() * 3L
                                + stream.flow().size()
                                + stream.paths().size()
                                + 50)
                        .sum()
                * 150;
    }

    /** A question about the log of this run. */
    private record Asked(Object what, View view) {}
}
