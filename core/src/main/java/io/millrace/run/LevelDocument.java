// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.journey.StageModel;
import io.millrace.map.BoxAdvice;
import io.millrace.map.LevelMap;
import io.millrace.measure.BoxFlow;
import java.util.Locale;
import java.util.Map;

/** Writes the boxes of a level as a part of the document. */
final class LevelDocument {
    private final StageModel model;

    LevelDocument(StageModel model) {
        this.model = model;
    }

    Map<String, Object> of(LevelMap map) {
        return new DocumentEntry()
                .put("name", map.level().word())
                .count("cases", map.cases())
                .put("events", map.events())
                .put("elapsedSeconds", map.elapsedSeconds())
                .put("boxes", map.boxes().stream().map(this::box).toList())
                .put("moves", map.moves().stream().map(LevelDocument::move).toList())
                .put("advice", map.advice().stream().map(LevelDocument::advice).toList())
                .toMap();
    }

    private Map<String, Object> box(LevelMap.Box box) {
        DocumentEntry entry = new DocumentEntry()
                .put("box", box.met().box())
                .put("name", box.name())
                .put("stage", model.stages().get(box.stage()).key())
                .put("row", word(box.row()));
        if (box.lane() != null) {
            entry.put("lane", box.lane());
        }
        entry.put("touchpoints", box.touchpoints())
                .count("cases", box.met().cases())
                .put("events", box.met().events())
                .count("first", box.met().first())
                .count("latest", box.met().latest())
                .duration("untilNext", box.met().untilNext())
                .duration("processTime", box.met().processTime())
                .put("elapsedSeconds", box.met().elapsedSeconds());
        LevelMap.Next next = box.next();
        if (next != null) {
            entry.put(
                    "next",
                    new DocumentEntry()
                            .put("box", next.move().to())
                            .put("name", next.name())
                            .put("share", next.share())
                            .toMap());
        }
        return entry.toMap();
    }

    private static Map<String, Object> move(BoxFlow move) {
        return new DocumentEntry()
                .put("from", move.from())
                .put("to", move.to())
                .count("cases", move.cases())
                .put("times", move.times())
                .duration("untilNext", move.untilNext())
                .toMap();
    }

    private static Map<String, Object> advice(BoxAdvice advice) {
        DocumentEntry entry = new DocumentEntry().put("kind", word(advice.kind()));
        if (advice.box() >= 0) {
            entry.put("box", advice.box());
        }
        return entry.put("sentence", advice.sentence()).toMap();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
