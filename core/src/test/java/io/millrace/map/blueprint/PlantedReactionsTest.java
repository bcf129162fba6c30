// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.event.Ending;
import io.millrace.event.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Generated customers of whom it is known what they react to. Both lists must be what was planted, nothing missing and nothing more. */
class PlantedReactionsTest {
    private static final ReactionWindow WEEK = new ReactionWindow(7 * 24 * 3600, false);
    private static final ReactionWindow THREE_DAYS = new ReactionWindow(3 * 24 * 3600, true);
    private static final int SEEDS = 60;

    @Test
    void finds_all_empty_spaces_and_left_over_reactions_of_single_orders() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            CustomerLog log = new CustomerLog();
            List<Integer> actions = List.of(
                    log.action("a"),
                    log.action("b"),
                    log.action("c"),
                    log.action("d"),
                    log.action("e"),
                    log.action("f"));
            List<Integer> acts = List.of(log.act("p"), log.act("q"), log.act("r"), log.act("s"), log.act("t"));
            int hidden = log.hidden("pack");
            Set<Integer> mute = some(actions, random);
            Set<Integer> orphans = some(acts, random);
            List<Integer> answers =
                    acts.stream().filter(act -> !orphans.contains(act)).toList();
            boolean noisy = seed % 2 == 1;
            for (int c = 0; c < 1_200; c++) {
                double at = random.nextInt(5_000);
                int rounds = 1 + random.nextInt(5);
                for (int round = 0; round < rounds; round++) {
                    at = round(log, random, at, actions.get(random.nextInt(actions.size())), mute, answers, noisy);
                    log.at(at + random.nextDouble(), hidden);
                    if (!orphans.isEmpty() && random.nextInt(3) == 0) {
                        // more than a week after anything of ours, unless it is noise
                        double gap = noisy && random.nextInt(25) == 0 ? 20 : 24 * 7 + 1 + random.nextInt(100);
                        at += gap;
                        log.at(at, pick(orphans, random));
                    }
                    at += 24 * 8 + random.nextInt(200);
                }
                log.endCase(-1, Ending.COMPLETED, at);
            }
            EventLog written = log.log(100_000);
            Reactions found = Folded.reactions(written, WEEK);
            assertThat(empty(found)).as("empty spaces, seed %s", seed).isEqualTo(mute);
            assertThat(leftOver(found)).as("left over, seed %s", seed).isEqualTo(orphans);
            if (seed < 6) {
                Folded.opens(written, found);
            }
        }
    }

    /** An action and what comes of it; says when it is over. */
    private static double round(
            CustomerLog log,
            Random random,
            double at,
            int action,
            Set<Integer> mute,
            List<Integer> answers,
            boolean noisy) {
        log.at(at, action);
        boolean answered = mute.contains(action)
                ? noisy && random.nextInt(100) == 0
                : random.nextDouble() < 0.2 + 0.1 * (action % 7);
        if (!answered || answers.isEmpty()) {
            return at;
        }
        double latency = random.nextDouble() * 24 * 6.9;
        log.at(at + latency, answers.get(random.nextInt(answers.size())));
        return at + latency;
    }

    /** Another world: letters go out by the calendar, some are answered by the visit that begins the customer's next case, some never. */
    @Test
    void finds_them_across_the_cases_of_customers_who_come_back() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            CustomerLog log = new CustomerLog();
            List<Integer> letters = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                letters.add(log.action("letter " + i));
            }
            int visit = log.act("visit after a letter");
            int order = log.act("order");
            int stroll = log.act("visit for no reason");
            Set<Integer> unread = some(letters, random);
            for (int customer = 0; customer < 150; customer++) {
                double day = random.nextInt(20);
                log.at(24 * day - 24 * 10, stroll);
                int begun = 0;
                for (int week = 0; week < 16; week++, day += 10) {
                    int letter = letters.get((week + customer) % letters.size());
                    double sent = 24 * day + random.nextInt(10);
                    log.at(sent, letter);
                    if (!unread.contains(letter)) {
                        double visited = sent + 1 + random.nextInt(70);
                        log.endCase(customer, Ending.NEXT_ORDER, visited + 1);
                        begun = week;
                        log.at(visited, visit).at(visited + 1, order);
                    } else if (random.nextInt(2) == 0) {
                        log.at(sent + 24 * 6, stroll);
                    }
                }
                log.endCase(customer, Ending.OPEN, 10_000 + begun);
            }
            EventLog written = log.log(10_000);
            Reactions found = Folded.reactions(written, THREE_DAYS);
            assertThat(empty(found)).as("empty spaces, seed %s", seed).isEqualTo(unread);
            // an order follows a visit at once, so the letter before it is within the window of most orders
            assertThat(leftOver(found)).as("left over, seed %s", seed).isEqualTo(Set.of(stroll));
            if (seed < 6) {
                Folded.opens(written, found);
            }
        }
    }

    private static Set<Integer> empty(Reactions found) {
        return found.emptySpaces().stream()
                .map(ActionReactions::touchpoint)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> leftOver(Reactions found) {
        return found.leftOver().stream().map(CustomerAct::touchpoint).collect(Collectors.toCollection(TreeSet::new));
    }

    /** At least one and not all. */
    private static Set<Integer> some(List<Integer> all, Random random) {
        Set<Integer> some = new TreeSet<>();
        int wanted = 1 + random.nextInt(all.size() - 1);
        while (some.size() < wanted) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private static int pick(Set<Integer> of, Random random) {
        List<Integer> all = List.copyOf(new TreeSet<>(of));
        return all.get(random.nextInt(all.size()));
    }
}
