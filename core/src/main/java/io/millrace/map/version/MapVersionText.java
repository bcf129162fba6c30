// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.version;

import io.millrace.map.version.MapInputs.InputFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A version of a map as text, one thing a line: a letter that says what it is, then its fields with tabs between. Lines of a later program that
 * this one does not know are passed over.
 */
public final class MapVersionText {
    private static final char FIELD = '\t';

    private MapVersionText() {}

    /** The version as text. */
    public static String write(MapVersion version) {
        StringBuilder text = new StringBuilder();
        MapInputs inputs = version.inputs();
        line(text, "a", inputs.asOf());
        inputs.configuration().forEach(line -> line(text, "c", line));
        inputs.stages().forEach(line -> line(text, "s", line));
        inputs.files().forEach(file -> line(text, "f", file.use(), file.name(), file.mark()));
        version.numbers().forEach(n -> line(text, "n", n.stream(), n.part(), n.measure(), Double.toString(n.value())));
        return text.toString();
    }

    /** The version that the text says. */
    public static MapVersion read(String text) {
        String asOf = "";
        List<String> configuration = new ArrayList<>();
        List<String> stages = new ArrayList<>();
        List<InputFile> files = new ArrayList<>();
        List<MapNumber> numbers = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String[] fields = line.split(String.valueOf(FIELD), -1);
            switch (fields[0]) {
                case "a" -> asOf = fields[1];
                case "c" -> configuration.add(line.substring(2));
                case "s" -> stages.add(line.substring(2));
                case "f" -> files.add(new InputFile(fields[1], fields[2], fields[3]));
                case "n" -> numbers.add(new MapNumber(fields[1], fields[2], fields[3], Double.parseDouble(fields[4])));
                default -> {}
            }
        }
        return new MapVersion(new MapInputs(asOf, configuration, stages, files), numbers);
    }

    private static void line(StringBuilder text, String kind, String... fields) {
        text.append(kind);
        for (String field : fields) {
            // a line of the configuration may hold tabs: all after the first is its own
            boolean whole = fields.length == 1;
            text.append(FIELD).append((whole ? field : field.replace(FIELD, ' ')).replaceAll("[\\r\\n]+", " "));
        }
        text.append('\n');
    }
}
