// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.journey.StageModel;
import io.millrace.run.StageModelReader;
import io.millrace.setup.TraceSampler.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The stages of the map.
 *
 * @param shipped whether the model comes with the program; else it was derived from the files
 * @param stageOf stage key by word, of a derived model
 * @param exits words by which cases leave, of a derived model
 */
record StageChoice(StageModel model, boolean shipped, Map<String, String> stageOf, Set<String> exits) {
    private static final int ENOUGH = 3;

    /** Purchase to purchase takes retail-4; else the shipped model of which most stages are met; else one is derived from the cases. */
    static StageChoice choose(
            String company, List<SourceDraft> drafts, Map<String, List<Step>> traces, boolean purchase) {
        if (purchase) {
            return shipped("retail-4");
        }
        for (String name : List.of("order-to-delivery", "lead-to-customer")) {
            long met = drafts.stream()
                    .flatMap(draft -> draft.types().keySet().stream())
                    .map(type ->
                            Meaning.of(type).map(meaning -> meaning.stage(name)).orElse(null))
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            if (met >= ENOUGH
                    && met * 2 >= StageModelReader.shipped(name).stages().size()) {
                return shipped(name);
            }
        }
        String name = String.join("-", ColumnWords.of(company));
        StageDeriver.Derived derived = StageDeriver.derive(name.isEmpty() ? "stages" : name, traces);
        return new StageChoice(derived.model(), false, derived.stageOf(), derived.exits());
    }

    private static StageChoice shipped(String name) {
        return new StageChoice(StageModelReader.shipped(name), true, Map.of(), Set.of());
    }
}
