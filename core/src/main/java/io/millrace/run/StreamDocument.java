// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.measure.BackLoop;
import io.millrace.measure.ExitCount;
import io.millrace.measure.FlowEdge;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.StagePath;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.Totals;
import io.millrace.measure.TouchpointMeasures;
import io.millrace.measure.TransitionMeasures;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes the numbers of one stream as a part of the document. */
final class StreamDocument {
    private final EventLog log;
    private final StageModel model;

    StreamDocument(EventLog log, StageModel model) {
        this.log = log;
        this.model = model;
    }

    Map<String, Object> of(StreamMeasures stream) {
        return new DocumentEntry()
                .put("name", stream.name())
                .put("all", stream.all())
                .count("cases", stream.cases())
                .put("firstTime", RunDocument.instant(stream.firstTime()))
                .put("lastTime", RunDocument.instant(stream.lastTime()))
                .put("totals", totals(stream.totals()).toMap())
                .put("stages", each(stream.stages(), this::stage))
                .put("transitions", each(stream.transitions(), this::transition))
                .put("flow", each(stream.flow(), this::flow))
                .put("backLoops", each(stream.backLoops(), this::backLoop))
                .put("paths", each(stream.paths(), this::path))
                .put("exits", each(stream.exits(), this::exit))
                .put("touchpoints", each(stream.touchpoints(), this::touchpoint))
                .toMap();
    }

    private static <T> List<Map<String, Object>> each(List<T> parts, Function<T, DocumentEntry> writer) {
        return parts.stream().map(part -> writer.apply(part).toMap()).toList();
    }

    private static DocumentEntry totals(Totals totals) {
        return new DocumentEntry()
                .duration("leadTime", totals.leadTime())
                .duration("processTime", totals.processTime())
                .share("activityRatio", totals.activityRatio())
                .share("rolledPercentCompleteAndAccurate", totals.rolledPercentCompleteAndAccurate())
                .count("open", totals.open())
                .count("completed", totals.completed())
                .count("orderedAgain", totals.orderedAgain())
                .count("exited", totals.exited())
                .count("undatedExits", totals.undatedExits())
                .count("silent", totals.silent());
    }

    private DocumentEntry stage(StageMeasures stage) {
        return new DocumentEntry()
                .put("key", stage.key())
                .put("name", stage.name())
                .count("cases", stage.cases())
                .count("wip", stage.wip())
                .duration("leadTime", stage.leadTime())
                .duration("processTime", stage.processTime())
                .share("percentCompleteAndAccurate", stage.percentCompleteAndAccurate())
                .share("dropOff", stage.dropOff())
                .share("nextStageRate", stage.nextStageRate())
                .count("passedOn", stage.passedOn())
                .count("dropped", stage.dropped())
                .count("undatedExits", stage.undatedExits())
                .count("returns", stage.returns())
                .count("skips", stage.skips())
                .count("lateEntries", stage.lateEntries())
                .count("defects", stage.defects())
                .duration("customerProcess", stage.customerProcess())
                .duration("ourProcess", stage.ourProcess())
                .duration("ourWait", stage.ourWait())
                .count("pulled", stage.entries().pulled())
                .count("pushed", stage.entries().pushed())
                .count("electronicInformation", stage.information().electronic())
                .count("manualInformation", stage.information().manual());
    }

    private DocumentEntry transition(TransitionMeasures transition) {
        return new DocumentEntry()
                .put("from", transition.fromKey())
                .put("to", transition.toKey())
                .put("adjacent", transition.adjacent())
                .count("cases", transition.cases())
                .count("moved", transition.moved())
                .put(
                        "observed",
                        DocumentEntry.duration(transition.observed())
                                .count("overlaps", transition.overlaps())
                                .toMap())
                .duration("wait", transition.waitTime());
    }

    private DocumentEntry flow(FlowEdge edge) {
        return new DocumentEntry()
                .put("from", name(edge.from()))
                .put("to", name(edge.to()))
                .count("cases", edge.cases())
                .put("times", edge.times());
    }

    private DocumentEntry backLoop(BackLoop loop) {
        return new DocumentEntry()
                .put("from", key(loop.from()))
                .put("to", key(loop.to()))
                .count("cases", loop.cases());
    }

    private DocumentEntry path(StagePath path) {
        return new DocumentEntry()
                .put("stages", path.stages().stream().map(this::key).toList())
                .count("cases", path.cases());
    }

    private DocumentEntry exit(ExitCount exit) {
        return new DocumentEntry()
                .put("name", exit.name())
                .put("dated", exit.dated())
                .count("cases", exit.cases());
    }

    private DocumentEntry touchpoint(TouchpointMeasures met) {
        Touchpoint touchpoint = log.touchpoints().get(met.touchpoint());
        DocumentEntry entry = new DocumentEntry().put("index", met.touchpoint()).put("name", touchpoint.name());
        if (touchpoint.entersStage()) {
            entry.put("stage", key(touchpoint.stage()));
        }
        if (touchpoint.lane() != Touchpoint.NO_LANE) {
            entry.put("lane", log.lanes().get(touchpoint.lane()).key());
        }
        return entry.count("cases", met.cases())
                .put("events", met.events())
                .duration("stepTime", met.stepTime())
                .put("firstSeen", RunDocument.instant(met.firstSeen()))
                .put("lastSeen", RunDocument.instant(met.lastSeen()));
    }

    private String key(int stage) {
        Stage of = model.stages().get(stage);
        return of.key();
    }

    private String name(int touchpoint) {
        return log.touchpoints().get(touchpoint).name();
    }
}
