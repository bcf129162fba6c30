// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a stage model: one of the shipped ones by name, or the company's own by file. */
public final class StageModelReader {
    /** Names of the stage models that come with the program. */
    public static final List<String> SHIPPED = List.of("retail-4", "order-to-delivery", "lead-to-customer");

    private static final Set<String> KEYS = Set.of("name", "version", "stages");
    private static final Set<String> STAGE_KEYS = Set.of("key", "name", "phase", "last", "order", "target", "after");

    private StageModelReader() {}

    static StageModel read(YamlValue model, Path folder) {
        String name = model.text();
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return parse(YamlFile.read(own(model, folder)));
        }
        return shipped(model.oneOf(SHIPPED));
    }

    private static Path own(YamlValue model, Path folder) {
        Path file = folder.resolve(model.text()).normalize();
        if (!Files.isRegularFile(file)) {
            throw model.wrong(
                    "there is no stage model " + file + ": name a file, or one of " + String.join(", ", SHIPPED));
        }
        return file;
    }

    /** A stage model that comes with the program. */
    public static StageModel shipped(String name) {
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
        StageOrder order = new StageOrder();
        YamlValue list = section.require("stages");
        for (YamlValue entry : list.list()) {
            YamlSection stage = entry.section(STAGE_KEYS);
            YamlValue key = stage.require("key");
            if (!key.text().matches("[^:>,\\s]+")) {
                throw key.wrong(
                        "a stage cannot have the key '" + key.text()
                                + "': colon, comma, '>' and blanks take keys apart in addresses; use letters, digits, '-' and '_'");
            }
            YamlValue follows = stage.find("after");
            order.add(key, follows == null ? List.of() : follows.entries());
            if (stage.flag("order") && stages.stream().anyMatch(Stage::order)) {
                throw entry.wrong("two stages are the order: leave 'order: true' with one of them");
            }
            stages.add(stage(stage, key.text()));
        }
        if (stages.isEmpty()) {
            throw list.wrong("a stage model needs at least one stage: add '- {key: ..., name: ...}'");
        }
        if (stages.size() > StageModel.MOST_STAGES) {
            throw list.wrong("a stage model has at most " + StageModel.MOST_STAGES + " stages, and this one has "
                    + stages.size() + ": let several touchpoints share a stage");
        }
        order.check();
        YamlValue version = section.find("version");
        return new StageModel(section.require("name").text(), version == null ? 1 : version.count(), stages);
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
}
