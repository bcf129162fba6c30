// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.gather.RowCounts;
import io.millrace.journey.StageModel;
import io.millrace.measure.ExitCount;
import io.millrace.measure.StagePath;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointMeasures;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a run as one document: maps and lists in a fixed order, ready for any JSON writer. Durations are seconds, shares lie
 * between 0 and 1, a number that cannot be computed is left out and its reason given.
 */
public final class RunDocument {
    private RunDocument() {}

    /** Every stream, or the one in view. */
    public static Map<String, Object> of(MillraceRun run, View view) {
        Configuration configuration = run.configuration();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("company", configuration.company());
        document.put("asOf", instant(run.asOf()));
        document.put("caseRule", run.caseRule());
        document.put("stageModel", configuration.journey().model().name());
        document.put("rows", rows(run.rows()));
        List<StreamMeasures> streams = view.stream() == null ? run.streams(view) : List.of(run.measures(view));
        document.put(
                "streams", streams.stream().map(stream -> stream(run, stream)).toList());
        return document;
    }

    private static Map<String, Object> rows(RowCounts rows) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("read", rows.read());
        counts.put("mapped", rows.mapped());
        counts.put("unmapped", rows.unmapped());
        counts.put("rejected", rows.rejected());
        counts.put("reasons", rows.reasons().stream().map(RunDocument::reason).toList());
        return counts;
    }

    private static Map<String, Object> reason(RowCounts.Reason reason) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("source", reason.source());
        entry.put("fate", reason.rejected() ? "rejected" : "unmapped");
        entry.put("reason", reason.reason());
        entry.put("rows", reason.rows());
        entry.put("examples", reason.examples());
        return entry;
    }

    private static Map<String, Object> stream(MillraceRun run, StreamMeasures stream) {
        EventLog log = run.log();
        StageModel model = run.configuration().journey().model();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", stream.name());
        entry.put("all", stream.all());
        entry.put("cases", stream.cases().cases());
        entry.put("totals", NumberParts.totals(stream.totals()));
        entry.put("stages", stream.stages().stream().map(NumberParts::stage).toList());
        entry.put(
                "transitions",
                stream.transitions().stream().map(NumberParts::transition).toList());
        List<Object> flow = new ArrayList<>();
        stream.flow().forEach(edge -> {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("from", name(log, edge.from()));
            step.put("to", name(log, edge.to()));
            step.put("cases", edge.cases().cases());
            step.put("times", edge.times());
            flow.add(step);
        });
        entry.put("flow", flow);
        entry.put(
                "backLoops",
                stream.backLoops().stream()
                        .map(loop -> pair(
                                model.stages().get(loop.from()).key(),
                                model.stages().get(loop.to()).key(),
                                loop.cases().cases()))
                        .toList());
        entry.put(
                "paths", stream.paths().stream().map(path -> path(model, path)).toList());
        entry.put("exits", stream.exits().stream().map(RunDocument::exit).toList());
        entry.put(
                "touchpoints",
                stream.touchpoints().stream().map(met -> touchpoint(log, met)).toList());
        return entry;
    }

    private static Map<String, Object> path(StageModel model, StagePath path) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(
                "stages",
                path.stages().stream()
                        .map(stage -> model.stages().get(stage).key())
                        .toList());
        entry.put("cases", path.cases().cases());
        return entry;
    }

    private static Map<String, Object> exit(ExitCount exit) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", exit.name());
        entry.put("dated", exit.dated());
        entry.put("cases", exit.cases().cases());
        return entry;
    }

    private static Map<String, Object> touchpoint(EventLog log, TouchpointMeasures met) {
        Touchpoint touchpoint = log.touchpoints().get(met.touchpoint());
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", touchpoint.name());
        if (touchpoint.lane() >= 0) {
            entry.put("lane", log.lanes().get(touchpoint.lane()).key());
        }
        entry.put("cases", met.cases().cases());
        entry.put("events", met.events());
        entry.put("stepTime", NumberParts.duration(met.stepTime()));
        entry.put("firstSeen", instant(met.firstSeen()));
        entry.put("lastSeen", instant(met.lastSeen()));
        return entry;
    }

    private static Map<String, Object> pair(String from, String to, long cases) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("from", from);
        entry.put("to", to);
        entry.put("cases", cases);
        return entry;
    }

    private static String name(EventLog log, int touchpoint) {
        return log.touchpoints().get(touchpoint).name();
    }

    private static String instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }
}
