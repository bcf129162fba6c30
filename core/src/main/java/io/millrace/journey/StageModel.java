// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.util.List;

/**
 * The stages of a journey in the order in which a customer is expected to walk them.
 *
 * @param name such as retail-4
 * @param version so that old results keep the model that they were made with
 * @param stages 1 to {@value #MOST_STAGES}, in model order
 */
public record StageModel(String name, int version, List<Stage> stages) {
    /** So many stages at most: what a case did in them stands in the bits of one number. */
    public static final int MOST_STAGES = 64;

    public StageModel {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a stage model must have a stage: " + name);
        }
        if (stages.size() > MOST_STAGES) {
            throw new IllegalArgumentException("a stage model has at most 64 stages: " + name);
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
