// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.gather.RowCounts;
import io.millrace.gather.SourceSpec;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.CaseFilters;
import io.millrace.journey.StageModel;
import io.millrace.map.BoxAdvice;
import io.millrace.map.Level;
import io.millrace.map.LevelBoxes;
import io.millrace.map.LevelMap;
import io.millrace.map.LevelMapMaker;
import io.millrace.map.StageHomes;
import io.millrace.map.Tangle;
import io.millrace.map.TangleMaker;
import io.millrace.map.ValueStreamMap;
import io.millrace.map.ValueStreamMapMaker;
import io.millrace.measure.BoxAggregate;
import io.millrace.measure.BoxedStream;
import io.millrace.measure.CaseSelections;
import io.millrace.measure.StreamAggregate;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointBoxes;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One run over a company's files, and every answer that a face asks of it. Safe for several threads. */
public final class MillraceRun {
    private static final int REMEMBERED = 64;

    private final Configuration configuration;
    private final EventLog log;
    private final RowCounts rows;
    private final Engine engine = new LocalEngine();
    private final CaseReader cases;
    private final StageHomes homes;
    private final ValueStreamMapMaker maps;
    private final TangleMaker tangles;
    private final Map<View, List<StreamMeasures>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<View, List<StreamMeasures>> eldest) {
            return size() > REMEMBERED;
        }
    };

    MillraceRun(Configuration configuration, EventLog log, RowCounts rows) {
        this.configuration = configuration;
        this.log = log;
        this.rows = rows;
        StageModel model = configuration.journey().model();
        this.cases = new CaseReader(log, model, configuration.currency());
        this.homes = StageHomes.of(log);
        this.maps = new ValueStreamMapMaker(
                configuration.company(),
                model,
                log,
                homes,
                configuration.sources().stream().map(SourceSpec::name).toList(),
                configuration.journey().caseRule(),
                configuration.zone());
        this.tangles = new TangleMaker(
                configuration.company(), log, configuration.journey().caseRule(), configuration.zone());
    }

    /**
     * Reads the configuration and its files, and reconstructs the journeys.
     *
     * @param dataDir where the data files are, or null for the folder of the configuration
     * @throws MillraceException when the configuration or a file cannot be used
     */
    public static MillraceRun open(Path config, @Nullable Path dataDir, Progress progress) {
        Configuration configuration = ConfigurationReader.read(config, dataDir);
        MadeLog made = MadeLog.make(configuration, progress);
        return new MillraceRun(configuration, made.log(), made.rows());
    }

    public Configuration configuration() {
        return configuration;
    }

    public EventLog log() {
        return log;
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

    /** All streams in a period; the stream of the view does not matter. */
    public List<StreamMeasures> streams(View view) {
        View period = new View(null, view.from(), view.to());
        synchronized (remembered) {
            return remembered.computeIfAbsent(period, asked -> engine.run(log, period(asked), aggregate()));
        }
    }

    /**
     * The numbers of the stream in view.
     *
     * @throws MillraceException when there is no such stream
     */
    public StreamMeasures measures(View view) {
        List<StreamMeasures> streams = streams(view);
        String name = view.stream();
        if (name == null) {
            return streams.get(streams.size() - 1);
        }
        return streams.stream()
                .filter(stream -> stream.name().equals(name))
                .findFirst()
                .orElseGet(() -> withoutCases(name));
    }

    /** A stream that exists but has no case in the period in view. */
    private StreamMeasures withoutCases(String name) {
        if (!streamNames().contains(name)) {
            throw noStream(name);
        }
        List<StreamMeasures> none = engine.run(log, trace -> false, aggregate());
        return none.get(none.size() - 1).named(name);
    }

    private StreamAggregate aggregate() {
        return new StreamAggregate(log, configuration.journey().model());
    }

    /** The map of the stream in view. */
    public ValueStreamMap map(View view) {
        return maps.make(measures(view));
    }

    /** The map of the stream in view with its boxes opened to a level. */
    public LevelMap map(View view, Level level) {
        LevelBoxes boxes = LevelBoxes.of(level, log, configuration.journey().model(), homes);
        BoxedStream boxed = engine.run(log, filter(view), new BoxAggregate(log, boxes.boxes()));
        return LevelMapMaker.make(level, boxes, map(view), boxed);
    }

    /** What volumes say about the choice of stages. */
    public List<BoxAdvice> stageAdvice(View view) {
        return BoxAdvice.ofStages(measures(view), homes);
    }

    /** The stage in which each touchpoint stands. */
    public StageHomes homes() {
        return homes;
    }

    /**
     * All connections between touchpoints in view.
     *
     * @param least connections of fewer cases are hidden; when empty, as many are shown as can be read
     */
    public Tangle tangle(View view, OptionalLong least) {
        StreamMeasures measures = measures(view);
        TouchpointBoxes each = TouchpointBoxes.each(log.touchpoints().size());
        return tangles.make(measures, engine.run(log, filter(view), new BoxAggregate(log, each)), least);
    }

    /**
     * The cases behind a number.
     *
     * @param selection key of the number's selection
     * @param offset cases to pass over
     * @param limit cases to give at most
     */
    public CaseList cases(View view, String selection, int offset, int limit) {
        StageModel model = configuration.journey().model();
        return cases.list(filter(view), CaseSelections.parse(selection, log, model), offset, limit);
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
        int index = log.caseId().find(id);
        if (index < 0) {
            throw new MillraceException(
                    Blame.USAGE,
                    "there is no case '" + id + "': take its id from a list of cases, as it is written there");
        }
        return cases.timeline(index);
    }

    private CaseFilter filter(View view) {
        String stream = view.stream();
        StreamMeasures measures = measures(view);
        if (stream == null || measures.all()) {
            return period(view);
        }
        return CaseFilters.inChannel(log.channels().find(stream)).and(period(view));
    }

    private CaseFilter period(View view) {
        if (view.from() == null && view.to() == null) {
            return CaseFilter.ALL;
        }
        LocalDate last = view.to();
        return CaseFilters.startingBetween(
                view.from() == null ? Long.MIN_VALUE : micros(view.from()),
                last == null ? Long.MAX_VALUE : micros(last.plusDays(1)));
    }

    private long micros(LocalDate day) {
        return ChronoUnit.MICROS.between(
                Instant.EPOCH, day.atStartOfDay(configuration.zone()).toInstant());
    }

    private MillraceException noStream(String name) {
        return new MillraceException(
                Blame.USAGE, "there is no stream '" + name + "'" + YamlValue.meant(name, streamNames()));
    }
}
