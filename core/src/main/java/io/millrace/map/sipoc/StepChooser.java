// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import io.millrace.event.EventLog;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.map.StageHomes;
import io.millrace.measure.StreamMeasures;
import io.millrace.measure.TouchpointMeasures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes five to seven steps of the stages: with more stages the two neighbours that fewest cases meet become one, with fewer the step with most
 * touchpoints becomes two.
 *
 * <p>Post: every touchpoint that a case met is in exactly one step.
 */
final class StepChooser {
    static final int FEWEST = 5;
    static final int MOST = 7;

    private final EventLog words;
    private final StageModel model;
    private final StageHomes homes;
    private final Map<Integer, Long> cases = new HashMap<>();
    private final List<Integer> met;

    /** Takes the touchpoints in the order in which most moves run. */
    StepChooser(EventLog words, StageModel model, StageHomes homes, StreamMeasures measures, List<Integer> usualOrder) {
        this.words = words;
        this.model = model;
        this.homes = homes;
        for (TouchpointMeasures one : measures.touchpoints()) {
            if (one.cases().cases() > 0) {
                cases.put(one.touchpoint(), one.cases().cases());
            }
        }
        this.met = new ArrayList<>(usualOrder);
        met.retainAll(cases.keySet());
        cases.keySet().stream().sorted().filter(t -> !met.contains(t)).forEach(met::add);
    }

    List<ProcessStep> steps() {
        List<ProcessStep> steps = new ArrayList<>();
        for (int s = 0; s < model.stages().size(); s++) {
            int stage = s;
            List<Integer> here =
                    met.stream().filter(t -> Math.max(0, homes.of(t)) == stage).toList();
            if (!here.isEmpty()) {
                Stage named = model.stages().get(s);
                steps.add(new ProcessStep(named.key(), named.name(), here));
            }
        }
        while (steps.size() > MOST) {
            merge(steps);
        }
        while (steps.size() < FEWEST && split(steps)) {}
        return List.copyOf(steps);
    }

    private void merge(List<ProcessStep> steps) {
        int at = 0;
        for (int i = 1; i + 1 < steps.size(); i++) {
            at = weight(steps.get(i)) + weight(steps.get(i + 1)) < weight(steps.get(at)) + weight(steps.get(at + 1))
                    ? i
                    : at;
        }
        ProcessStep one = steps.get(at);
        ProcessStep other = steps.remove(at + 1);
        List<Integer> both = new ArrayList<>(one.touchpoints());
        both.addAll(other.touchpoints());
        steps.set(at, new ProcessStep(one.key() + "+" + other.key(), one.name() + " and " + other.name(), both));
    }

    /** The most cases that met a touchpoint of it. */
    private long weight(ProcessStep step) {
        return step.touchpoints().stream()
                .mapToLong(t -> cases.getOrDefault(t, 0L))
                .max()
                .orElse(0);
    }

    /** Cuts the step with most touchpoints in the middle; false when each has but one. */
    private boolean split(List<ProcessStep> steps) {
        int at = 0;
        for (int i = 1; i < steps.size(); i++) {
            at = steps.get(i).touchpoints().size() > steps.get(at).touchpoints().size() ? i : at;
        }
        if (steps.isEmpty() || steps.get(at).touchpoints().size() < 2) {
            return false;
        }
        ProcessStep whole = steps.get(at);
        int middle = (whole.touchpoints().size() + 1) / 2;
        steps.set(at, part(whole, 0, middle));
        steps.add(at + 1, part(whole, middle, whole.touchpoints().size()));
        return true;
    }

    /** A part is called after its stage and the touchpoint in it that most cases met. */
    private ProcessStep part(ProcessStep whole, int from, int to) {
        List<Integer> touchpoints = whole.touchpoints().subList(from, to);
        int most = touchpoints.stream()
                .max(Comparator.comparing((Integer t) -> cases.getOrDefault(t, 0L)))
                .orElseThrow();
        String stage = whole.name().contains(": ")
                ? whole.name().substring(0, whole.name().indexOf(": "))
                : whole.name();
        String key =
                whole.key().contains("/") ? whole.key().substring(0, whole.key().indexOf('/')) : whole.key();
        return new ProcessStep(
                key + "/" + TouchpointLabel.key(words, most),
                stage + ": " + TouchpointLabel.text(words, most),
                List.copyOf(touchpoints));
    }
}
