// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.Lane;
import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.gather.SourceSpec;
import io.millrace.journey.CaseRule;
import io.millrace.journey.MappingRule;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.journey.TieRule;
import io.millrace.run.Configuration;
import io.millrace.run.StageModelReader;
import io.millrace.run.YamlText;
import io.millrace.setup.FolderProfile.PassedOver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A configuration as the text of its files.
 *
 * @param yaml the page that describes the company
 * @param stages the stage model to write beside it as {@link #STAGES}, or null when a shipped one is used
 */
public record ConfigurationText(String yaml, @Nullable String stages) {
    /** Name of the page. */
    public static final String FILE = "millrace.yaml";

    /** Name of the file of a stage model that was derived. */
    public static final String STAGES = "stages.yaml";

    /** Writes a proposal. What is written reads back as the same configuration. */
    public static ConfigurationText write(SetupProposal proposal) {
        Configuration configuration = proposal.configuration();
        StageModel model = configuration.journey().model();
        boolean shipped = StageModelReader.SHIPPED.contains(model.name());
        return new ConfigurationText(yaml(proposal, shipped), shipped ? null : stages(model));
    }

    /**
     * Writes the text into a folder.
     *
     * @param replace whether files that are there already are written anew
     * @return the files written, the configuration first
     * @throws MillraceException when a file is there already, or the folder cannot be written
     */
    public List<Path> writeInto(Path folder, boolean replace) {
        Path page = folder.resolve(FILE);
        Path model = folder.resolve(STAGES);
        for (Path file : stages == null ? List.of(page) : List.of(page, model)) {
            if (Files.exists(file) && !replace) {
                throw new MillraceException(
                        Blame.USAGE, file + " is there already and stays as it is: --force writes it anew");
            }
        }
        try {
            Files.writeString(page, yaml);
            if (stages == null) {
                return List.of(page);
            }
            Files.writeString(model, stages);
            return List.of(page, model);
        } catch (IOException e) {
            throw new MillraceException(
                    Blame.RESOURCES, folder + " cannot be written: give yourself the right to write there", e);
        }
    }

    private static String yaml(SetupProposal proposal, boolean shipped) {
        Configuration configuration = proposal.configuration();
        StringBuilder text = new StringBuilder();
        text.append(
                "# Guessed from the files of this folder. Read it once, mend what is wrong, and look at the map again.\n");
        text.append("company: ").append(YamlText.word(configuration.company())).append('\n');
        if (configuration.currency() != null) {
            text.append("currency: ").append(configuration.currency()).append('\n');
        } else if (namesMoney(configuration)) {
            text.append("# currency: EUR       # name the currency of the amounts, and the map speaks of money\n");
        }
        text.append("timezone: ").append(configuration.zone().getId());
        text.append("      # of times that say no offset\n\nsources:\n");
        Path home = folder(configuration);
        Map<String, String> comments = comments(proposal);
        for (SourceSpec source : configuration.sources()) {
            text.append(SourceText.of(source, comments.get(source.file().toString()), home, configuration.zone()));
        }
        passedOver(text, proposal.passedOver());
        journey(text, configuration, shipped);
        lanes(text, configuration.journey().lanes());
        rules(text, proposal);
        if (configuration.journey().byChannel()) {
            text.append("\nstreams: {by: channel}     # one map for each channel, and one for all\n");
        }
        return text.toString();
    }

    private static boolean namesMoney(Configuration configuration) {
        return configuration.sources().stream()
                .anyMatch(source -> source.columns().containsKey("value")
                        || (source.group() != null && !source.group().value().isEmpty()));
    }

    private static Path folder(Configuration configuration) {
        Path folder = configuration.file().toAbsolutePath().getParent();
        return folder == null ? configuration.file().toAbsolutePath() : folder;
    }

    private static Map<String, String> comments(SetupProposal proposal) {
        Map<String, String> comments = new HashMap<>();
        proposal.sources().forEach(guess -> comments.put(guess.profile().file().toString(), guess.sentence()));
        return comments;
    }

    private static void passedOver(StringBuilder text, List<PassedOver> files) {
        for (PassedOver file : files) {
            text.append("  # not used: ")
                    .append(oneLine(file.file() + ", " + file.reason()))
                    .append('\n');
        }
    }

    private static void journey(StringBuilder text, Configuration configuration, boolean shipped) {
        StageModel model = configuration.journey().model();
        text.append("\njourney:\n  model: ").append(shipped ? model.name() : "./" + STAGES);
        text.append(
                shipped
                        ? "\n"
                        : "      # derived from the files: what most cases have, in the order in which it mostly comes\n");
        CaseRule rule = configuration.journey().caseRule();
        if (rule instanceof CaseRule.ExplicitId id) {
            text.append("  case: {id: ").append(YamlText.word(id.noun())).append("}\n");
        } else if (rule instanceof CaseRule.PurchaseToPurchase purchase) {
            text.append("  case: {from: first_touch_or_previous_order, until: next_order");
            text.append(
                    purchase.silentAfter() == null
                            ? "}\n"
                            : ", silentAfter: " + purchase.silentAfter().toDays() + "d}\n");
        }
        if (configuration.journey().ties() == TieRule.FILE) {
            text.append("  ties: file\n");
        }
    }

    private static void lanes(StringBuilder text, List<Lane> lanes) {
        text.append("\nlanes:                     # who does it, or where; the customer sees customer and front\n");
        for (Lane lane : lanes) {
            text.append("  - {key: ")
                    .append(YamlText.word(lane.key()))
                    .append(", name: ")
                    .append(YamlText.word(lane.name()));
            text.append(", row: ").append(lane.row().name().toLowerCase(Locale.ROOT));
            text.append(lane.channel() == null ? "" : ", channel: " + YamlText.word(lane.channel()))
                    .append("}\n");
        }
    }

    private static void rules(StringBuilder text, SetupProposal proposal) {
        Configuration configuration = proposal.configuration();
        text.append(
                "\nmap:                       # what happened -> stage, touchpoint, lane; the first rule that matches wins\n");
        for (MappingRule rule : configuration.journey().rules()) {
            text.append(RuleText.of(
                            rule,
                            configuration.journey().model(),
                            configuration.journey().lanes()))
                    .append('\n');
        }
        if (!proposal.unknownTypes().isEmpty()) {
            text.append("  # not understood, so without a stage: ")
                    .append(oneLine(String.join(", ", proposal.unknownTypes().keySet())))
                    .append('\n');
        }
    }

    private static String stages(StageModel model) {
        StringBuilder text = new StringBuilder(
                "# Derived from the files. Rename, merge or reorder; keys are what the map rules use.\n");
        text.append("name: ")
                .append(YamlText.word(model.name()))
                .append("\nversion: ")
                .append(model.version());
        text.append("\nstages:\n");
        String before = null;
        for (Stage stage : model.stages()) {
            text.append("  - {key: ")
                    .append(YamlText.word(stage.key()))
                    .append(", name: ")
                    .append(YamlText.word(stage.name()));
            text.append(stage.phase() == null ? "" : ", phase: " + stage.phase());
            text.append(before == null ? "" : ", after: " + YamlText.word(before));
            text.append(stage.last() ? ", last: true" : "");
            text.append(stage.order() ? ", order: true" : "").append("}\n");
            before = stage.key();
        }
        return text.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
