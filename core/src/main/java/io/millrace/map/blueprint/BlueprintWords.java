// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import io.millrace.journey.StageModel;
import io.millrace.map.PlainNumbers;
import io.millrace.measure.StreamMeasures;
import java.util.List;

/** How customers decide, as sentences: by which way, in what time, by whose steps, and what nobody knows. */
final class BlueprintWords {
    private final StreamMeasures measures;
    private final StageModel model;
    private final Decision decision;
    private final Reactions reactions;

    BlueprintWords(StreamMeasures measures, StageModel model, Decision decision, Reactions reactions) {
        this.measures = measures;
        this.model = model;
        this.decision = decision;
        this.reactions = reactions;
    }

    String headline() {
        if (decision.cases() == 0) {
            return "No case was seen: choose a longer period or another stream.";
        }
        String stage = name(decision.stage());
        String all = PlainNumbers.count(decision.cases()) + " " + (measures.all() ? "" : measures.name() + " ")
                + (decision.cases() == 1 ? "case" : "cases");
        if (decision.decided() == 0) {
            return "None of " + all + " has reached " + stage + " yet: how customers decide is not known.";
        }
        if (decision.atOnce() * 2 > decision.decided()) {
            return "How customers decide is not in the data: of " + PlainNumbers.count(decision.decided())
                    + " cases that reach " + stage + ", " + share(decision.atOnce(), decision.decided())
                    + " are first seen there.";
        }
        Double half = decision.halfSeconds();
        return share(decision.decided(), decision.cases()) + " of " + all + " reach " + stage + way()
                + (half == null ? "" : "; half of those who do take " + PlainNumbers.durationInWords(half) + " or less")
                + ".";
    }

    private String way() {
        if (decision.path().isEmpty()) {
            return "";
        }
        List<String> names = decision.path().stream().map(this::name).toList();
        String last = names.get(names.size() - 1);
        String by = names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
        return ", most often by way of " + by + " (" + share(decision.pathCases(), decision.decided()) + " of them)";
    }

    String explanation() {
        return (steps() + unknown()).strip();
    }

    private String steps() {
        long all = decision.customerSteps() + decision.ourSteps() + decision.partnerSteps();
        if (all == 0) {
            return "";
        }
        String lane = decision.lane();
        String partners =
                decision.partnerSteps() == 0 ? "" : ", " + share(decision.partnerSteps(), all) + " those of partners";
        return "Of the steps before " + name(decision.stage()) + " " + share(decision.customerSteps(), all)
                + " are the customer's own, " + share(decision.ourSteps(), all) + " ours"
                + (lane == null ? "" : ", mostly in " + lane) + partners + ". ";
    }

    private String unknown() {
        long could = reactions.actions().stream()
                .mapToLong(action -> action.could().times())
                .sum();
        if (could == 0) {
            return "No action of ours that a customer notices is in the data. ";
        }
        long reacted = reactions.actions().stream()
                .mapToLong(action -> action.reacted().times())
                .sum();
        int empty = reactions.emptySpaces().size();
        String window = PlainNumbers.durationInWords((double) reactions.windowSeconds());
        return "Customers react to " + share(reacted, could) + " of what they notice of us within " + window
                + (empty == 0
                        ? "; there is no action that nobody is known to react to. "
                        : "; of " + empty + (empty == 1 ? " kind" : " kinds")
                                + " of action nobody knows how they react. ");
    }

    private static String share(long part, long whole) {
        return PlainNumbers.percent((double) part / whole);
    }

    private String name(int stage) {
        return model.stages().get(stage).name();
    }
}
