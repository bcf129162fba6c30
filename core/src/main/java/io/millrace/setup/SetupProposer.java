// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.event.Money;
import io.millrace.gather.SourceSpec;
import io.millrace.gather.SourceSpec.CsvFormat;
import io.millrace.journey.CaseRule;
import io.millrace.journey.JourneyRules;
import io.millrace.journey.MappingRule;
import io.millrace.journey.TieRule;
import io.millrace.run.Configuration;
import io.millrace.segment.tree.SplitRules;
import io.millrace.setup.FolderProfile.PassedOver;
import io.millrace.setup.TraceSampler.Step;
import io.millrace.waste.DeclaredMoney;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposes a configuration for the files of a folder: what each is, how they belong together, what their words mean. */
public final class SetupProposer {
    private static final Duration SILENT_AFTER = Duration.ofDays(180);

    private SetupProposer() {}

    /**
     * Proposes from the files alone.
     *
     * @throws MillraceException when no file says when something happened
     */
    public static SetupProposal propose(FolderProfile folder) {
        return propose(folder, Corrections.NONE);
    }

    /**
     * Proposes from the files and what a person says.
     *
     * @throws MillraceException when no file says when something happened, or a correction cannot be used
     */
    public static SetupProposal propose(FolderProfile folder, Corrections corrections) {
        List<SourceDraft> drafts = new ArrayList<>();
        for (FileProfile profile : folder.files()) {
            drafts.add(UseGuesser.draft(corrected(profile, corrections), corrections));
        }
        List<PassedOver> passedOver = new ArrayList<>(folder.passedOver());
        TwinFinder.leaveOut(drafts);
        List<SharedKey> keys = KeyFinder.find(drafts);
        FileGroups groups = new FileGroups(drafts, keys);
        List<List<SourceDraft>> withEvents = groups.withEvents(drafts);
        if (withEvents.isEmpty()) {
            Corrections years = YearFinder.find(folder, corrections).orElseThrow(() -> noEvents(folder));
            return propose(folder, years);
        }
        List<SourceDraft> chosen = FileGroups.chosen(withEvents, corrections).orElseThrow(() -> noEvents(folder));
        List<List<String>> filesOfGroups =
                withEvents.stream().map(FileGroups::filesWithEvents).toList();
        leaveOthersOut(drafts, chosen);
        SetupZone zone = SetupZone.of(chosen, corrections);
        List<SourceDraft> sources =
                new ArrayList<>(chosen.stream().filter(SourceDraft::givesEvents).toList());
        drafts.stream()
                .filter(draft -> draft.use == FileUse.LOOK_UP)
                .forEach(lookUp -> LookUpJoiner.join(lookUp, sources, keys, zone.zone()));
        CaseChooser.Choice cases = CaseChooser.choose(sources, keys, corrections);
        sources.removeIf(draft -> !draft.givesEvents());
        if (cases.purchase()) {
            leaveStrangersOut(sources);
        }
        ChannelSettler.settle(sources);
        name(sources);
        String currency = SetupCurrency.of(sources, corrections);
        int digits = currency == null ? 2 : Money.digits(currency);
        List<SourceSpec> specs = sources.stream()
                .map(draft -> SpecBuilder.build(draft, cases.purchase(), zone.zone(), digits))
                .toList();
        String company = corrections.of("company").orElseGet(() -> companyOf(folder.folder()));
        Map<String, List<Step>> traces = cases.purchase() ? Map.of() : TraceSampler.traces(specs);
        if (!cases.purchase()) {
            Set<String> met = TraceSampler.types(traces);
            sources.forEach(draft -> draft.met = met);
        }
        StageChoice stages = StageChoice.choose(company, sources, traces, cases.purchase());
        RuleDrafter drafter =
                new RuleDrafter(stages.model(), stages.stageOf(), stages.exits(), stages.shipped(), corrections);
        List<MappingRule> rules = drafter.rules(sources);
        Configuration configuration = new Configuration(
                folder.folder().resolve(ConfigurationText.FILE),
                List.of(),
                company,
                currency,
                zone.zone(),
                specs,
                new JourneyRules(
                        stages.model(),
                        drafter.lanes(),
                        rules,
                        cases.purchase()
                                ? new CaseRule.PurchaseToPurchase(SILENT_AFTER)
                                : new CaseRule.ExplicitId(cases.noun()),
                        TieRule.STAGES,
                        sources.stream().anyMatch(SetupProposer::namesChannel),
                        List.of(),
                        List.of(),
                        null),
                Configuration.REACTION_WINDOW,
                List.of(),
                Map.of(),
                new DeclaredMoney(currency, null, null, null),
                null,
                SplitRules.NONE,
                List.of());
        drafts.stream()
                .filter(draft -> draft.use == FileUse.LEFT_OUT)
                .forEach(draft -> passedOver.add(new PassedOver(draft.profile.name(), draft.sentence)));
        return new SetupProposal(
                folder,
                corrections,
                configuration,
                guesses(drafts, sources),
                keys,
                drafter.unknown(),
                passedOver,
                QuestionWriter.write(filesOfGroups, sources, cases, zone, currency, company));
    }

    private static boolean namesChannel(SourceDraft draft) {
        return draft.column(ColumnRole.CHANNEL).isPresent() || draft.joined.containsKey(ColumnRole.CHANNEL);
    }

    private static FileProfile corrected(FileProfile profile, Corrections corrections) {
        Optional<String> delimiter = corrections.of("delimiter:" + profile.name());
        Optional<String> charset = corrections.of("charset:" + profile.name());
        Optional<String> decimal = corrections.of("decimal:" + profile.name());
        Optional<String> time = corrections.of("time:" + profile.name());
        if (delimiter.isEmpty() && charset.isEmpty() && decimal.isEmpty() && time.isEmpty()) {
            return profile;
        }
        CsvFormat guessed = profile.format();
        return FileProfiler.profile(
                profile.file(),
                new CsvFormat(
                        delimiter.map(SetupProposer::delimiter).orElse(guessed.delimiter()),
                        charset.orElse(guessed.charset()),
                        decimal.map(sign -> sign.charAt(0)).orElse(guessed.decimal()),
                        time.map(pattern -> pattern.equals("ISO") ? null : pattern)
                                .orElse(guessed.time()),
                        guessed.zone()));
    }

    private static @Nullable Character delimiter(String word) {
        return switch (word) {
            case "tab" -> '\t';
            case "space" -> ' ';
            default -> word.charAt(0);
        };
    }

    private static void leaveOthersOut(List<SourceDraft> drafts, List<SourceDraft> chosen) {
        for (SourceDraft draft : drafts) {
            if (draft.givesEvents() && !chosen.contains(draft)) {
                draft.use = FileUse.LEFT_OUT;
                draft.sentence = "it shares no key with "
                        + chosen.stream()
                                .filter(SourceDraft::givesEvents)
                                .findFirst()
                                .map(one -> one.profile.name())
                                .orElse("the others")
                        + ": its journeys are a map of their own";
            }
        }
    }

    private static void leaveStrangersOut(List<SourceDraft> sources) {
        sources.removeIf(draft -> {
            boolean known = draft.column(ColumnRole.CUSTOMER).isPresent()
                    || draft.joined.containsKey(ColumnRole.CUSTOMER)
                    || draft.column(ColumnRole.ORDER).isPresent();
            if (!known) {
                draft.use = FileUse.LEFT_OUT;
                draft.sentence = "it names neither a customer nor an order";
            }
            return !known;
        });
    }

    private static void name(List<SourceDraft> sources) {
        Set<String> taken = new HashSet<>();
        for (SourceDraft draft : sources) {
            List<String> words =
                    new ArrayList<>(ColumnWords.of(draft.profile.name().replaceAll("\\.[a-z.]+$", "")));
            words.removeAll(List.of("dataset", "export", "data"));
            String name = words.isEmpty() ? draft.subject.words() : String.join("-", words);
            String free = name;
            for (int i = 2; !taken.add(free); i++) {
                free = name + "-" + i;
            }
            draft.name = free;
        }
    }

    private static List<SourceGuess> guesses(List<SourceDraft> drafts, List<SourceDraft> sources) {
        List<SourceDraft> ordered = new ArrayList<>(sources);
        drafts.stream().filter(draft -> draft.use == FileUse.LOOK_UP).forEach(ordered::add);
        drafts.stream().filter(draft -> !ordered.contains(draft)).forEach(ordered::add);
        return ordered.stream()
                .map(draft ->
                        new SourceGuess(draft.profile, draft.use, draft.subject.words(), draft.sentence, draft.roles))
                .toList();
    }

    private static String companyOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        List<String> words = name == null ? List.of() : ColumnWords.of(name.toString());
        if (words.isEmpty()
                || Set.of("data", "exports", "export", "files", "downloads").contains(words.get(0))) {
            return "Our company";
        }
        StringBuilder company = new StringBuilder();
        words.forEach(word -> company.append(company.isEmpty() ? "" : " ")
                .append(Character.toUpperCase(word.charAt(0)))
                .append(word.substring(1)));
        return company.toString();
    }

    private static MillraceException noEvents(FolderProfile folder) {
        Optional<PassedOver> unread = folder.passedOver().stream()
                .filter(file -> !file.reason().equals(FolderProfiler.NO_DATA))
                .findFirst();
        String seen = folder.files().isEmpty()
                ? unread.map(file -> file.file() + " " + file.reason()).orElse("there is no file of data in it")
                : "none of its " + folder.files().size() + " files has a column of dates or times";
        return new MillraceException(
                Blame.DATA,
                "%s cannot be mapped: %s; put an export there that says when things happened (CSV, JSON lines, XES)"
                        .formatted(folder.folder(), seen));
    }
}
