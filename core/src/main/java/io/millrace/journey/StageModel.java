// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.util.List;

/**
 * The stages of a journey in the order in which a customer is expected to walk them.
 *
 * @param name such as retail-4
 * @param version so that old results keep the model that they were made with
 * @param stages at least one, in model order
 */
public record StageModel(String name, int version, List<Stage> stages) {

    public StageModel {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a stage model must have a stage: " + name);
        }
    }

    /** Index of the stage with this key, or -1. */
    public int find(String key) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the stage whose entry is the order, or -1. */
    public int orderStage() {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).order()) {
                return i;
            }
        }
        return -1;
    }
}
