// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of a map to another: its inputs, and the numbers that followed.
 *
 * @param asOfBefore up to when the former knew, ISO 8601
 * @param asOfAfter up to when the latter knew
 * @param numbers those that differ, in the order of the map
 */
public record MapDiff(
        String asOfBefore,
        String asOfAfter,
        LineDiff configuration,
        LineDiff stages,
        List<ChangedFile> files,
        List<ChangedNumber> numbers) {

    /**
     * A file that differs.
     *
     * @param before its name, or null where it was not there
     * @param after its name, or null where it is gone
     */
    public record ChangedFile(
            String use, @Nullable String before, @Nullable String after) {}

    /** A number that differs; null where there was or is none. */
    public record ChangedNumber(
            String stream,
            String part,
            String measure,
            @Nullable Double before,
            @Nullable Double after) {}

    /** Compares two versions. */
    public static MapDiff of(MapVersion before, MapVersion after) {
        return new MapDiff(
                before.inputs().asOf(),
                after.inputs().asOf(),
                LineDiff.of(before.inputs().configuration(), after.inputs().configuration()),
                LineDiff.of(before.inputs().stages(), after.inputs().stages()),
                files(before.inputs().files(), after.inputs().files()),
                numbers(before.numbers(), after.numbers()));
    }

    /** Whether nothing that the numbers are computed from differs. */
    public boolean sameInputs() {
        return configuration.size() + stages.size() + files.size() == 0 && asOfBefore.equals(asOfAfter);
    }

    /** Whether nothing at all differs. */
    public boolean empty() {
        return sameInputs() && numbers.isEmpty();
    }

    private static List<ChangedFile> files(List<MapInputs.InputFile> before, List<MapInputs.InputFile> after) {
        Map<String, MapInputs.InputFile> former = new LinkedHashMap<>();
        before.forEach(file -> former.put(file.use(), file));
        Map<String, MapInputs.InputFile> latter = new LinkedHashMap<>();
        after.forEach(file -> latter.put(file.use(), file));
        Set<String> uses = new LinkedHashSet<>(former.keySet());
        uses.addAll(latter.keySet());
        List<ChangedFile> changed = new ArrayList<>();
        for (String use : uses) {
            MapInputs.InputFile was = former.get(use);
            MapInputs.InputFile is = latter.get(use);
            if (was == null || is == null || !was.mark().equals(is.mark())) {
                changed.add(new ChangedFile(use, was == null ? null : was.name(), is == null ? null : is.name()));
            }
        }
        return changed;
    }

    private static List<ChangedNumber> numbers(List<MapNumber> before, List<MapNumber> after) {
        Map<MapNumber.Place, Double> former = new LinkedHashMap<>();
        before.forEach(number -> former.put(number.place(), number.value()));
        Map<MapNumber.Place, Double> latter = new LinkedHashMap<>();
        after.forEach(number -> latter.put(number.place(), number.value()));
        Set<MapNumber.Place> places = new LinkedHashSet<>(latter.keySet());
        places.addAll(former.keySet());
        List<ChangedNumber> changed = new ArrayList<>();
        for (MapNumber.Place place : places) {
            Double was = former.get(place);
            Double is = latter.get(place);
            if (was == null || !was.equals(is)) {
                changed.add(new ChangedNumber(place.stream(), place.part(), place.measure(), was, is));
            }
        }
        return changed;
    }
}
