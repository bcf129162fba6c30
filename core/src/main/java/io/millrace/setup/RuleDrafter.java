// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.gather.SourceSpec.GroupSpec;
import io.millrace.journey.Condition;
import io.millrace.journey.MappingRule;
import io.millrace.journey.StageModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts the mapping rules: one for all words of a source that mean the same. Words that nobody knows become touchpoints without a stage. */
final class RuleDrafter {
    private final StageModel model;
    private final Map<String, String> stageOf;
    private final Set<String> exits;
    private final boolean shipped;
    private final Corrections corrections;
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<String, Long> unknown = new LinkedHashMap<>();

    RuleDrafter(
            StageModel model,
            Map<String, String> stageOf,
            Set<String> exits,
            boolean shipped,
            Corrections corrections) {
        this.model = model;
        this.stageOf = stageOf;
        this.exits = exits;
        this.shipped = shipped;
        this.corrections = corrections;
    }

    private record Outcome(
            int stage,
            LaneGuess lane,
            FlowKind flow,
            @Nullable Party by,
            boolean defect,
            @Nullable String exit) {}

    List<Lane> lanes() {
        return List.copyOf(lanes);
    }

    Map<String, Long> unknown() {
        return unknown;
    }

    List<MappingRule> rules(List<SourceDraft> drafts) {
        Map<SourceDraft, Map<Outcome, List<String>>> drafted = new LinkedHashMap<>();
        Map<String, Set<Outcome>> outcomes = new LinkedHashMap<>();
        for (SourceDraft draft : drafts) {
            Map<Outcome, List<String>> words = new LinkedHashMap<>();
            boolean speaksOurs = speaksOurs(draft);
            draft.types().forEach((type, rows) -> {
                Outcome outcome = outcome(type, draft, speaksOurs);
                words.computeIfAbsent(outcome, same -> new ArrayList<>()).add(type);
                outcomes.computeIfAbsent(type, same -> new LinkedHashSet<>()).add(outcome);
                if (isUnknown(type, outcome)) {
                    unknown.merge(type, rows, Long::sum);
                }
            });
            drafted.put(draft, words);
        }
        List<MappingRule> rules = new ArrayList<>();
        Set<Map<String, Condition>> seen = new LinkedHashSet<>();
        drafts.forEach(draft -> reversal(draft).ifPresent(rules::add));
        drafted.forEach((draft, words) -> words.forEach((outcome, types) -> {
            boolean shared = types.stream()
                    .anyMatch(type -> outcomes.getOrDefault(type, Set.of()).size() > 1);
            Map<String, Condition> when = new LinkedHashMap<>();
            when.put("type", new Condition.OneOf(types));
            if (shared) {
                when.put("source", new Condition.OneOf(List.of(draft.name)));
            }
            if (seen.add(when)) {
                rules.add(rule(when, types, outcome));
            }
        }));
        return rules;
    }

    private Optional<MappingRule> reversal(SourceDraft draft) {
        GroupSpec group = draft.group;
        String letters = draft.reversal;
        if (group == null || letters == null) {
            return Optional.empty();
        }
        Map<String, Condition> when = new LinkedHashMap<>();
        when.put("source", new Condition.OneOf(List.of(draft.name)));
        when.put(group.by(), new Condition.Prefix(letters));
        return Optional.of(new MappingRule(
                when,
                Touchpoint.NO_STAGE,
                "return",
                lane(LaneGuess.CUSTOMER),
                FlowKind.MATERIAL,
                false,
                null,
                null,
                true,
                null,
                null,
                Touchpoint.NO_LANE));
    }

    private MappingRule rule(Map<String, Condition> when, List<String> types, Outcome outcome) {
        return new MappingRule(
                when,
                outcome.stage,
                types.size() == 1 ? types.get(0) : "${type}",
                lane(outcome.lane),
                outcome.flow,
                false,
                outcome.by,
                null,
                outcome.defect,
                outcome.exit,
                null,
                Touchpoint.NO_LANE);
    }

    private int lane(LaneGuess guess) {
        if (!lanes.contains(guess.lane())) {
            lanes.add(guess.lane());
        }
        return lanes.indexOf(guess.lane());
    }

    private boolean isUnknown(String type, Outcome outcome) {
        return outcome.stage == Touchpoint.NO_STAGE
                && shipped
                && Meaning.of(type).isEmpty();
    }

    /** In a log of another trade a word that we know is likely an accident. */
    private static boolean speaksOurs(SourceDraft draft) {
        long known = draft.types().keySet().stream()
                .filter(type -> Meaning.of(type).isPresent())
                .count();
        return known * 2 >= draft.types().size();
    }

    private Outcome outcome(String type, SourceDraft draft, boolean speaksOurs) {
        Optional<Meaning> meaning = speaksOurs ? Meaning.of(type) : Optional.empty();
        LaneGuess lane = meaning.map(known -> lane(known, draft)).orElse(draft.subject.lane());
        boolean work = talks(draft)
                && meaning.filter(known -> known == Meaning.MESSAGE).isPresent();
        boolean exit = exits.contains(type)
                || (shipped && meaning.filter(Meaning::isExit).isPresent());
        return new Outcome(
                exit ? Touchpoint.NO_STAGE : stage(type, meaning),
                lane,
                meaning.map(Meaning::flow).orElse(FlowKind.ACTION),
                work ? null : meaning.map(Meaning::by).orElse(null),
                meaning.filter(Meaning::isDefect).isPresent(),
                exit ? type.toLowerCase(java.util.Locale.ROOT) : null);
    }

    /** Visits to a shop are no visits to its pages: what the file is about outranks the word where both know the place. */
    private static LaneGuess lane(Meaning meaning, SourceDraft draft) {
        LaneGuess lane = meaning.lane();
        boolean ofSource = lane == null || lane == LaneGuess.WEB || (meaning == Meaning.MESSAGE && talks(draft));
        boolean known = draft.subject != Subject.LOG && draft.subject != Subject.ORDERS;
        return lane == null || (ofSource && known) ? draft.subject.lane() : lane;
    }

    /** In a file about people who talk to customers a mail is their work, and no machine's. */
    private static boolean talks(SourceDraft draft) {
        return draft.subject == Subject.TICKETS || draft.subject == Subject.CONTACTS || draft.subject == Subject.DEALS;
    }

    private int stage(String type, Optional<Meaning> meaning) {
        Optional<String> said = corrections.of("stage:" + type);
        if (said.isPresent()) {
            return model.find(said.get());
        }
        String key = shipped ? meaning.map(known -> known.stage(model.name())).orElse(null) : stageOf.get(type);
        return key == null ? Touchpoint.NO_STAGE : model.find(key);
    }
}
