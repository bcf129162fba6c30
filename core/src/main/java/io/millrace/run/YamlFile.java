// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML file into values that know where they stand. */
final class YamlFile {
    private YamlFile() {}

    static YamlValue read(Path file) {
        return parse(text(file), String.valueOf(file.getFileName()));
    }

    static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new MillraceException(
                    Blame.CONFIGURATION,
                    "there is no file " + file + ": name the millrace.yaml that describes the company");
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new MillraceException(
                    Blame.CONFIGURATION, file + " cannot be read as UTF-8 text: save it as a UTF-8 YAML file", e);
        }
    }

    static YamlValue parse(String text, String name) {
        try {
            Node node = new Compose(LoadSettings.builder().setLabel(name).build())
                    .composeString(text)
                    .orElseThrow(() -> new MillraceException(
                            Blame.CONFIGURATION,
                            name + " is empty: describe the company in it, beginning with 'company: NAME'"));
            return new YamlValue(name, node, name);
        } catch (MarkedYamlEngineException e) {
            throw new MillraceException(Blame.CONFIGURATION, broken(e, name), e);
        } catch (YamlEngineException e) {
            throw new MillraceException(
                    Blame.CONFIGURATION,
                    name + " is not YAML (" + e.getMessage() + "): check its indents and colons",
                    e);
        }
    }

    private static String broken(MarkedYamlEngineException e, String name) {
        String where = e.getProblemMark()
                .map(mark -> name + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                .orElse(name);
        return where + ": this is not YAML (" + e.getProblem()
                + "): check the indents, colons and quotes of this line and the one above";
    }
}
