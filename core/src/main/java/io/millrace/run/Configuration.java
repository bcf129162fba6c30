// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.gather.SourceSpec;
import io.millrace.journey.JourneyRules;
import io.millrace.map.handoff.DeclaredParties;
import io.millrace.measure.waiting.WorkCalendar;
import io.millrace.segment.tree.SplitRules;
import io.millrace.waste.DeclaredMoney;
import io.millrace.waste.DeliveryPromise;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of YAML, read and checked.
 *
 * @param file the file itself
 * @param lines what stood in it when it was read; none where it is not written yet
 * @param currency ISO 4217, or null when the file names none
 * @param zone zone in which the company reads its clock
 * @param journey how raw events become journeys
 * @param reactionWindow how long after an action of ours an act of the customer counts as its reaction
 * @param calendars when who works; none where nobody declared it
 * @param teams which agents work together: names by team
 * @param money what it declares about money
 * @param delivery what it promises about deliveries, or null
 * @param splits when to stop splitting into streams although it would pay
 * @param notes keys that were understood but are not used by this version, one sentence each
 */
public record Configuration(
        Path file,
        List<String> lines,
        String company,
        @Nullable String currency,
        ZoneId zone,
        List<SourceSpec> sources,
        JourneyRules journey,
        Duration reactionWindow,
        List<WorkCalendar> calendars,
        Map<String, List<String>> teams,
        DeclaredMoney money,
        @Nullable DeliveryPromise delivery,
        SplitRules splits,
        List<String> notes) {
    /** The reaction window where the file names none. */
    public static final Duration REACTION_WINDOW = Duration.ofDays(7);

    /** The share of a value that is margin, 0 to 1, as declared; null where nobody did. */
    @Nullable
    Double grossMargin() {
        return money.grossMargin();
    }

    /** What it says of who is responsible. */
    DeclaredParties parties() {
        return new DeclaredParties(company, teams);
    }

    /** The same company, with other sources. */
    Configuration reading(List<SourceSpec> others) {
        return new Configuration(
                file,
                lines,
                company,
                currency,
                zone,
                others,
                journey,
                reactionWindow,
                calendars,
                teams,
                money,
                delivery,
                splits,
                notes);
    }

    /** The same company, its journeys made by other rules. */
    Configuration making(JourneyRules others) {
        return new Configuration(
                file,
                lines,
                company,
                currency,
                zone,
                sources,
                others,
                reactionWindow,
                calendars,
                teams,
                money,
                delivery,
                splits,
                notes);
    }

    /** The same, with one more sentence among the notes. */
    Configuration noting(String sentence) {
        List<String> more = new ArrayList<>(notes);
        more.add(sentence);
        return new Configuration(
                file,
                lines,
                company,
                currency,
                zone,
                sources,
                journey,
                reactionWindow,
                calendars,
                teams,
                money,
                delivery,
                splits,
                List.copyOf(more));
    }
}
