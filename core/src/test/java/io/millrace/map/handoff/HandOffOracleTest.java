// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import io.millrace.event.Lane;
import io.millrace.event.Party;
import io.millrace.event.RawEvent;
import io.millrace.event.Touchpoint;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.CaseCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every count of a hand-off beside plain loops over objects that know nothing of the walk. Generated logs, fixed seeds. */
class HandOffOracleTest {
    private static final long HOUR = HandedLogs.HOUR;
    private static final long AS_OF = 3_000 * HOUR;
    private static final String[] AGENTS = {"", "", "ann", "bea", "cem", "dov", "eve"};
    private static final Ending[] ENDINGS = {
        Ending.OPEN, Ending.EXITED, Ending.EXITED_UNDATED, Ending.SILENT, Ending.COMPLETED, Ending.NEXT_ORDER
    };

    /** Everything that can happen does happen: unknown parties, customers, systems, overlaps, ties, returns, declared hand-overs. */
    static EventLog log(int cases, long seed) {
        Random random = new Random(seed);
        HandedLogs logs = new HandedLogs();
        int touchpoints = 24;
        for (int i = 0; i < touchpoints; i++) {
            Party by = List.of(Party.US, Party.US, Party.US, Party.CUSTOMER, Party.SYSTEM, Party.PARTNER)
                    .get(random.nextInt(6));
            logs.touchpoint(
                    random.nextInt(6) - 2 < 0 ? -1 : random.nextInt(4),
                    random.nextInt(8) == 0 ? -1 : random.nextInt(4),
                    by,
                    random.nextInt(6) == 0,
                    random.nextInt(4) == 0 ? random.nextInt(4) : Touchpoint.NO_LANE);
        }
        for (int c = 0; c < cases; c++) {
            long time = random.nextInt(2_900) * HOUR;
            int events = random.nextInt(9);
            for (int i = 0; i < events; i++) {
                time += random.nextInt(3) == 0 ? 0 : random.nextInt(60) * HOUR;
                logs.event(
                        random.nextInt(touchpoints),
                        AGENTS[random.nextInt(AGENTS.length)],
                        time,
                        random.nextInt(4) == 0 ? time + random.nextInt(50) * HOUR : RawEvent.NO_TIME);
            }
            Ending ending = ENDINGS[random.nextInt(ENDINGS.length)];
            long end =
                    ending == Ending.OPEN ? AS_OF : time + (ending == Ending.SILENT ? 70 : random.nextInt(60)) * HOUR;
            logs.endCase(List.of("web", "shop").get(random.nextInt(2)), ending, end);
        }
        return logs.build(AS_OF);
    }

    /** The party of what the customer does. */
    private static final String NOBODY = "nobody";

    /** A step as an object. */
    private record Step(
            int touchpoint, int stage, int lane, long time, long end, String party, String group, boolean defect) {}

    private static String laneName(PartyLevel level, int lane) {
        if (lane < 0) {
            return "";
        }
        Lane known = HandedLogs.LANES.get(lane);
        return switch (level) {
            case PERSON -> known.name();
            case TEAM ->
                known.responsible().team() != null ? known.responsible().team() : known.name();
            case SYSTEM ->
                known.responsible().system() != null ? known.responsible().system() : "";
            case COMPANY -> known.name().equals("Truck") ? "Truck" : "Ours";
        };
    }

    private static List<Step> steps(EventLog log, int c, PartyLevel level) {
        List<Step> steps = new ArrayList<>();
        long[] ends = Objects.requireNonNull(log.end());
        for (int e = log.caseOffsets()[c]; e < log.caseOffsets()[c + 1]; e++) {
            Touchpoint touchpoint = log.touchpoints().get(log.touchpoint()[e]);
            int code = Objects.requireNonNull(log.agent())[e];
            String agent = code < 0 ? "" : log.agents().word(code);
            String lane = laneName(level, touchpoint.lane());
            String role = touchpoint.lane() >= 0
                    ? lane
                    : level != PartyLevel.PERSON
                            ? ""
                            : Objects.requireNonNull(Map.of(
                                            Party.US,
                                            "We",
                                            Party.CUSTOMER,
                                            "Customer",
                                            Party.SYSTEM,
                                            "Our systems",
                                            Party.PARTNER,
                                            "Partner")
                                    .get(touchpoint.by()));
            String party;
            if (agent.isEmpty() && touchpoint.by() == Party.CUSTOMER) {
                party = NOBODY;
            } else if (level == PartyLevel.PERSON) {
                party = !agent.isEmpty() ? agent : touchpoint.by() == Party.SYSTEM ? "system of " + role : "";
            } else {
                String team = HandedLogs.DECLARED.teams().entrySet().stream()
                        .filter(entry ->
                                level == PartyLevel.TEAM && entry.getValue().contains(agent))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
                party = team.isEmpty() ? role : team;
            }
            long end = ends[e] == RawEvent.NO_TIME ? log.time()[e] : ends[e];
            String group = party.equals(NOBODY) || party.isEmpty() ? "" : level == PartyLevel.PERSON ? role : party;
            steps.add(new Step(
                    log.touchpoint()[e],
                    touchpoint.stage(),
                    touchpoint.lane(),
                    log.time()[e],
                    end,
                    party,
                    group,
                    touchpoint.defect()));
        }
        return steps;
    }

    /** Counts by row and part, as plain as they come. */
    private static Map<String, Map<HandOffPart, Long>> count(EventLog log, PartyLevel level, HandOffHorizons horizons) {
        Map<String, Map<HandOffPart, Long>> counts = new TreeMap<>();
        for (int c = 0; c < log.cases(); c++) {
            Map<String, Set<HandOffPart>> of = new TreeMap<>();
            List<Step> steps = steps(log, c, level);
            for (int j = 1; j < steps.size(); j++) {
                int i = j - 1;
                while (i >= 0 && steps.get(i).party().equals(NOBODY)) {
                    i--;
                }
                if (i < 0
                        || steps.get(j).party().equals(NOBODY)
                        || steps.get(j).group().isEmpty()
                        || steps.get(i).group().isEmpty()) {
                    continue;
                }
                Step giver = steps.get(i);
                Step taker = steps.get(j);
                int stage = taker.stage();
                boolean overlap = stage >= 0
                        && stage < giver.stage()
                        && steps.subList(0, j).stream().noneMatch(step -> step.stage() == stage);
                Step from = overlap ? taker : giver;
                Step to = overlap ? giver : taker;
                if (from.group().equals(to.group()) && level != PartyLevel.PERSON) {
                    continue;
                }
                Set<HandOffPart> parts = of.computeIfAbsent(from.group() + ">" + to.group(), none -> new HashSet<>());
                parts.add(HandOffPart.MOVED);
                if (from.party().equals(to.party())) {
                    parts.add(HandOffPart.KEPT);
                } else if (parts.add(HandOffPart.HANDED)) {
                    parts.add(HandOffPart.WAIT);
                    parts.addAll(after(log, c, steps, j, from.party(), horizons));
                }
            }
            declared(log, level, steps, horizons, of);
            of.forEach((row, parts) -> parts.forEach(
                    part -> counts.computeIfAbsent(row, none -> new TreeMap<>()).merge(part, 1L, Long::sum)));
        }
        return counts;
    }

    private static Set<HandOffPart> after(
            EventLog log, int c, List<Step> steps, int j, String giver, HandOffHorizons horizons) {
        Set<HandOffPart> parts = new HashSet<>();
        long received = steps.get(j).time();
        if (received > AS_OF - horizons.followed()) {
            return parts;
        }
        parts.add(HandOffPart.OBSERVED);
        int furthest =
                steps.subList(0, j + 1).stream().mapToInt(Step::stage).max().orElse(-1);
        List<Step> soon = steps.subList(j, steps.size()).stream()
                .filter(step -> step.time() <= received + horizons.within())
                .toList();
        int until = 0;
        while (until < soon.size() && soon.get(until).stage() <= furthest) {
            until++;
        }
        List<Step> before = soon.subList(0, until);
        if (before.stream().anyMatch(Step::defect)) {
            parts.add(HandOffPart.DEFECT);
        }
        if (before.stream().skip(1).anyMatch(step -> giver.equals(step.party()))) {
            parts.add(HandOffPart.BOUNCED);
        }
        if (furthest < 3) {
            parts.add(HandOffPart.AT_RISK);
            Ending ending = List.of(Ending.values()).get(log.ending()[c]);
            long last = ending == Ending.EXITED
                    ? log.endTime()[c]
                    : steps.get(steps.size() - 1).time();
            boolean gone = ending == Ending.EXITED || ending == Ending.EXITED_UNDATED || ending == Ending.SILENT;
            if (gone && until == soon.size() && last <= received + horizons.within()) {
                parts.add(HandOffPart.LOST);
            }
        }
        return parts;
    }

    private static void declared(
            EventLog log,
            PartyLevel level,
            List<Step> steps,
            HandOffHorizons horizons,
            Map<String, Set<HandOffPart>> of) {
        for (int i = 0; i < steps.size(); i++) {
            int lane = log.touchpoints().get(steps.get(i).touchpoint()).handsTo();
            if (lane < 0 || steps.get(i).group().isEmpty()) {
                continue;
            }
            Step taker = steps.subList(i + 1, steps.size()).stream()
                    .filter(step -> step.lane() == lane)
                    .findFirst()
                    .orElse(null);
            String to = taker != null && !taker.group().isEmpty() ? taker.group() : laneName(level, lane);
            String from = steps.get(i).group();
            if (to.isEmpty() || (from.equals(to) && level != PartyLevel.PERSON)) {
                continue;
            }
            Set<HandOffPart> parts = of.computeIfAbsent(from + ">" + to, none -> new HashSet<>());
            if (taker == null && parts.add(HandOffPart.WAIT)) {
                parts.add(HandOffPart.CENSORED);
            }
            if (parts.add(HandOffPart.DECLARED) && steps.get(i).end() <= AS_OF - horizons.takenUp()) {
                parts.add(HandOffPart.SETTLED);
                if (taker != null) {
                    parts.add(HandOffPart.TAKEN);
                }
            }
        }
    }

    private static long of(Map<HandOffPart, Long> counts, HandOffPart part) {
        return counts.getOrDefault(part, 0L);
    }

    @ParameterizedTest
    @EnumSource(PartyLevel.class)
    void every_count_is_that_of_plain_loops(PartyLevel level) {
        Set<HandOffPart> met = new HashSet<>();
        for (int seed = 0; seed < 8; seed++) {
            EventLog log = log(1_200, seed);
            HandOffHorizons horizons = HandedLogs.watch(log, level).horizons();
            Map<String, Map<HandOffPart, Long>> counts = count(log, level, horizons);
            counts.values().removeIf(row -> of(row, HandOffPart.HANDED) == 0 && of(row, HandOffPart.SETTLED) == 0);

            List<HandOff> found = HandedLogs.handOffs(log, level);

            assertThat(found)
                    .extracting(one -> one.giver() + ">" + one.taker())
                    .containsExactlyInAnyOrderElementsOf(counts.keySet());
            for (HandOff one : found) {
                Map<HandOffPart, Long> row = Objects.requireNonNull(counts.get(one.giver() + ">" + one.taker()));
                met.addAll(row.keySet());
                assertThat(one.cases().cases()).isEqualTo(of(row, HandOffPart.MOVED));
                assertThat(one.handedOff().cases()).isEqualTo(of(row, HandOffPart.HANDED));
                assertThat(one.waitTime().n()).isEqualTo(of(row, HandOffPart.WAIT));
                assertThat(one.waitTime().censored()).isEqualTo(of(row, HandOffPart.CENSORED));
                assertThat(one.acceptance().of().cases()).isEqualTo(of(row, HandOffPart.SETTLED));
                assertThat(one.acceptance().part().cases()).isEqualTo(of(row, HandOffPart.TAKEN));
                assertThat(one.bounce().of().cases()).isEqualTo(of(row, HandOffPart.OBSERVED));
                assertThat(one.bounce().part().cases()).isEqualTo(of(row, HandOffPart.BOUNCED));
                assertThat(one.completeness().part().cases()).isEqualTo(of(row, HandOffPart.DEFECT));
                assertThat(one.excessLoss().of().cases()).isEqualTo(of(row, HandOffPart.AT_RISK));
                assertThat(one.excessLoss().lost().cases()).isEqualTo(of(row, HandOffPart.LOST));
            }
        }
        assertThat(met)
                .contains(
                        HandOffPart.HANDED,
                        HandOffPart.BOUNCED,
                        HandOffPart.TAKEN,
                        HandOffPart.LOST,
                        HandOffPart.DEFECT);
    }

    @ParameterizedTest
    @EnumSource(PartyLevel.class)
    void every_number_has_a_list_of_as_many_cases(PartyLevel level) {
        EventLog log = log(3_000, 77);
        List<CaseCount> numbers = new ArrayList<>();
        for (HandOff one : HandedLogs.handOffs(log, level)) {
            numbers.addAll(List.of(
                    one.cases(),
                    one.handedOff(),
                    one.acceptance().part(),
                    one.acceptance().of(),
                    one.bounce().part(),
                    one.bounce().of(),
                    one.completeness().part(),
                    one.excessLoss().lost(),
                    one.excessLoss().of(),
                    new CaseCount(one.waitTime().n(), one.waitTime().selection())));
            long lost = 0;
            for (ExcessLoss.Stratum stratum : one.excessLoss().strata()) {
                numbers.addAll(List.of(stratum.lost(), stratum.of(), stratum.lostOtherwise(), stratum.comparable()));
                lost += stratum.lost().cases();
            }
            assertThat(lost).isEqualTo(one.excessLoss().lost().cases());
        }
        assertThat(numbers).hasSizeGreaterThan(20);
        assertThat(numbers).allSatisfy(number -> {
            CaseFilter filter = HandOffSelections.parse(number.selection(), log, HandedLogs.MODEL, HandedLogs.DECLARED)
                    .filter();
            TraceCursor cursor = new TraceCursor(log);
            long listed = 0;
            for (int c = 0; c < log.cases(); c++) {
                listed += filter.test(cursor.moveTo(c)) ? 1 : 0;
            }
            assertThat(listed).as(number.selection()).isEqualTo(number.cases());
        });
    }

    @Test
    void any_slicing_gives_the_same_hand_offs() {
        EventLog log = log(4_000, 5);
        for (PartyLevel level : PartyLevel.values()) {
            List<HandOff> whole = HandedLogs.handOffs(log, level);
            HandOffAggregate aggregate = new HandOffAggregate(
                    level, log, HandedLogs.MODEL, HandedLogs.DECLARED, HandedLogs.watch(log, level));
            for (int slicing = 0; slicing < 5; slicing++) {
                Random random = new Random(slicing);
                List<HandOffAggregate.Tally> tallies = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    tallies.add(aggregate.create());
                }
                TraceCursor cursor = new TraceCursor(log);
                List<Integer> order = new ArrayList<>();
                for (int c = 0; c < log.cases(); c++) {
                    order.add(c);
                }
                Collections.shuffle(order, random);
                order.forEach(c -> aggregate.accumulate(tallies.get(random.nextInt(6)), cursor.moveTo(c)));
                while (tallies.size() > 1) {
                    HandOffAggregate.Tally other = tallies.remove(random.nextInt(tallies.size()));
                    int one = random.nextInt(tallies.size());
                    tallies.set(one, aggregate.combine(tallies.get(one), other));
                }
                assertThat(aggregate.finish(tallies.get(0))).isEqualTo(whole);
            }
        }
    }
}
