// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a stage model: one of the shipped ones by name, or the company's own by file. */
final class StageModelReader {
    static final List<String> SHIPPED = List.of("retail-4", "order-to-delivery", "lead-to-customer");
    private static final Set<String> KEYS = Set.of("name", "version", "stages");
    private static final Set<String> STAGE_KEYS = Set.of("key", "name", "phase", "last", "order", "target", "after");

    private StageModelReader() {}

    static StageModel read(YamlValue model, Path folder) {
        String name = model.text();
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return parse(YamlFile.read(folder.resolve(name)));
        }
        return shipped(model.oneOf(SHIPPED));
    }

    static StageModel shipped(String name) {
        try (InputStream in = StageModelReader.class.getResourceAsStream("models/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalArgumentException("no shipped stage model is called " + name);
            }
            return parse(YamlFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StageModel parse(YamlValue file) {
        YamlSection section = file.section(KEYS);
        List<Stage> stages = new ArrayList<>();
        Map<String, List<String>> after = new LinkedHashMap<>();
        YamlValue list = section.require("stages");
        for (YamlValue entry : list.list()) {
            YamlSection stage = entry.section(STAGE_KEYS);
            YamlValue key = stage.require("key");
            YamlValue follows = stage.find("after");
            if (after.put(key.text(), follows == null ? List.of() : follows.words()) != null) {
                throw key.wrong("two stages have the key '" + key.text() + "'; every stage needs its own");
            }
            stages.add(stage(stage, key.text()));
        }
        if (stages.isEmpty()) {
            throw list.wrong("a stage model needs at least one stage; add '- {key: ..., name: ...}'");
        }
        refuseCycle(list, after);
        YamlValue version = section.find("version");
        return new StageModel(section.require("name").text(), version == null ? 1 : (int) version.number(), stages);
    }

    private static Stage stage(YamlSection stage, String key) {
        YamlValue phase = stage.find("phase");
        YamlValue target = stage.find("target");
        String name = stage.text("name");
        return new Stage(
                key,
                name == null ? key : name,
                phase == null ? null : phase.oneOf(List.of("pre", "at", "post")),
                stage.flag("last"),
                stage.flag("order"),
                target == null ? null : (double) DurationReader.read(target).toSeconds());
    }

    private static void refuseCycle(YamlValue list, Map<String, List<String>> after) {
        for (String key : after.keySet()) {
            walk(list, after, key, new LinkedHashSet<>());
        }
    }

    private static void walk(YamlValue list, Map<String, List<String>> after, String key, Set<String> path) {
        if (!path.add(key)) {
            throw list.wrong("the stages go in a circle: " + String.join(" after ", path) + " after " + key
                    + "; take one 'after' out");
        }
        for (String earlier : after.getOrDefault(key, List.of())) {
            if (!after.containsKey(earlier)) {
                throw list.wrong("'" + key + "' comes after '" + earlier + "', which is no stage of this model");
            }
            walk(list, after, earlier, path);
        }
        path.remove(key);
    }
}
