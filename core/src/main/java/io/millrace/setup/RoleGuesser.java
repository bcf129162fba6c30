// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guesses by name and values which column of a file means what. Each role but TIME, PLAN and NONE is given once a file. */
final class RoleGuesser {
    private static final Map<ColumnRole, Set<String>> WORDS = new LinkedHashMap<>();

    static {
        words(
                ColumnRole.CASE,
                "case ticket lead mql deal opportunity claim application incident trace process service vorgang fall complaint request"
                        + " project");
        words(
                ColumnRole.ORDER,
                "order orders invoice sale transaction basket booking bestellung bestellnummer auftrag auftragsnummer rechnung"
                        + " rechnungsnummer beleg commande pedido");
        words(
                ColumnRole.CUSTOMER,
                "customer client visitor user buyer member account household patient person kunde kunden kundennummer cliente klant"
                        + " email contact");
        words(
                ColumnRole.TYPE,
                "event activity operation action step task concept happening aktivität ereignis vorgang schritt tätigkeit kind type mail");
        words(ColumnRole.STATUS, "status state stage phase zustand");
        words(ColumnRole.CHANNEL, "channel origin medium kanal utm source shop store");
        words(
                ColumnRole.AGENT,
                "agent resource owner rep employee assignee picker handler bearbeiter mitarbeiter clerk sr sdr");
        words(ColumnRole.VALUE, "total amount value price revenue turnover spend sum betrag umsatz preis summe gesamt");
    }

    private static final Set<String> PLAN = Set.of(
            "estimated",
            "planned",
            "promised",
            "expected",
            "due",
            "deadline",
            "limit",
            "target",
            "forecast",
            "eta",
            "scheduled");
    private static final Set<String> END = Set.of(
            "end",
            "ended",
            "ends",
            "enddate",
            "finish",
            "finished",
            "complete",
            "completed",
            "until",
            "stop",
            "stopped",
            "ende",
            "closed",
            "resolved",
            "solved");
    private static final Set<String> START = Set.of(
            "start",
            "started",
            "starts",
            "startdate",
            "begin",
            "began",
            "begins",
            "opened",
            "open",
            "from",
            "beginn",
            "created");
    private static final Set<String> PLAIN_TIME = Set.of(
            "time", "timestamp", "date", "at", "datetime", "ts", "when", "datum", "zeit", "zeitpunkt", "on", "utc");

    private RoleGuesser() {}

    private static void words(ColumnRole role, String words) {
        WORDS.put(role, Set.of(words.split(" ", -1)));
    }

    private record Bid(ColumnProfile column, ColumnRole role, double score) {}

    /** The roles of all columns of a file. */
    static Map<String, ColumnRole> guess(FileProfile profile, Corrections corrections) {
        Map<String, ColumnRole> roles = new LinkedHashMap<>();
        profile.columns().forEach(column -> roles.put(column.name(), ColumnRole.NONE));
        bids(profile).forEach(bid -> {
            if (roles.get(bid.column().name()) == ColumnRole.NONE && !roles.containsValue(bid.role())) {
                roles.put(bid.column().name(), bid.role());
            }
        });
        times(profile, roles);
        corrections.words().forEach((key, word) -> {
            String prefix = "role:" + profile.name() + ":";
            if (key.startsWith(prefix) && roles.containsKey(key.substring(prefix.length()))) {
                correct(roles, key.substring(prefix.length()), word);
            }
        });
        roles.remove("");
        return roles;
    }

    private static void correct(Map<String, ColumnRole> roles, String column, String word) {
        ColumnRole.of(word).ifPresent(role -> {
            if (role != ColumnRole.NONE && role != ColumnRole.TIME && role != ColumnRole.PLAN) {
                roles.replaceAll((name, other) -> other == role ? ColumnRole.NONE : other);
            }
            roles.put(column, role);
        });
    }

    private static List<Bid> bids(FileProfile profile) {
        List<Bid> bids = new ArrayList<>();
        List<ColumnProfile> named = profile.columns().stream()
                .filter(column -> !ColumnWords.of(column.name()).isEmpty())
                .toList();
        for (ColumnProfile column : named) {
            for (ColumnRole role : WORDS.keySet()) {
                double score = score(column, role);
                if (score > 0) {
                    bids.add(new Bid(column, role, score));
                }
            }
        }
        bids.sort(Comparator.comparingDouble(Bid::score).reversed());
        return bids;
    }

    private static double score(ColumnProfile column, ColumnRole role) {
        if (!fits(column, role)) {
            return 0;
        }
        switch (column.name()) {
            case "case:concept:name" -> {
                return role == ColumnRole.CASE ? 9 : 0;
            }
            case "concept:name", "ocel:activity" -> {
                return role == ColumnRole.TYPE ? 9 : 0;
            }
            case "org:resource" -> {
                return role == ColumnRole.AGENT ? 9 : 0;
            }
            default -> {
                return score(ColumnWords.withoutIdentifier(column.name()), role) * (0.5 + column.filled() / 2);
            }
        }
    }

    private static double score(List<String> words, ColumnRole role) {
        Set<String> known = WORDS.getOrDefault(role, Set.of());
        if (words.isEmpty() || words.stream().noneMatch(known::contains)) {
            return 0;
        }
        if (words.size() == 1) {
            return 3;
        }
        return known.contains(words.get(words.size() - 1)) ? 2 : known.contains(words.get(0)) ? 1.5 : 1;
    }

    private static boolean fits(ColumnProfile column, ColumnRole role) {
        boolean whole = column.kind() == ColumnKind.NUMBER
                && column.samples().stream().allMatch(value -> value.matches("\\d+"));
        return switch (role) {
            case CASE, ORDER ->
                (column.isKey() || whole || column.kind() == ColumnKind.NUMBER)
                        && !isPlainWord(column)
                        && !ColumnWords.isAmount(column.name());
            case CUSTOMER -> (column.isKey() || whole) && !ColumnWords.isAmount(column.name()) && isWho(column);
            case TYPE, STATUS ->
                column.kind() == ColumnKind.CATEGORY
                        && column.distinct() <= 300
                        && !ColumnWords.isIdentifier(column.name());
            case CHANNEL -> column.kind() == ColumnKind.CATEGORY && column.distinct() <= 30;
            case AGENT -> column.isKey() || whole;
            case VALUE -> column.kind() == ColumnKind.NUMBER;
            default -> false;
        };
    }

    /** Words that keep coming back and hold no digit are kinds of things, whatever their column is called. */
    private static boolean isPlainWord(ColumnProfile column) {
        return column.kind() == ColumnKind.CATEGORY
                && column.samples().stream().noneMatch(value -> value.matches(".*\\d.*"));
    }

    /** A customer's segment or state is no customer. */
    private static boolean isWho(ColumnProfile column) {
        List<String> words = ColumnWords.withoutIdentifier(column.name());
        return words.size() == 1
                || ColumnWords.isIdentifier(column.name())
                || WORDS.getOrDefault(ColumnRole.CUSTOMER, Set.of()).contains(words.get(words.size() - 1));
    }

    /** Which times are events: of a log one, or its start and end; of a file without a word for what happened all that are no plan. */
    private static void times(FileProfile profile, Map<String, ColumnRole> roles) {
        List<ColumnProfile> times = new ArrayList<>();
        for (ColumnProfile column : profile.columns()) {
            if (column.kind() == ColumnKind.TIME) {
                boolean plan = ColumnWords.of(column.name()).stream().anyMatch(PLAN::contains);
                roles.put(column.name(), plan ? ColumnRole.PLAN : ColumnRole.TIME);
                if (!plan) {
                    times.add(column);
                }
            }
        }
        pair(times, roles);
        List<ColumnProfile> left = times.stream()
                .filter(column -> roles.get(column.name()) == ColumnRole.TIME)
                .toList();
        if (left.size() > 1 && (roles.containsValue(ColumnRole.TYPE) || roles.containsValue(ColumnRole.END))) {
            ColumnProfile best = left.stream()
                    .max(Comparator.comparingInt(RoleGuesser::plainness).thenComparing(ColumnProfile::distinct))
                    .orElseThrow();
            left.stream()
                    .filter(column -> !column.name().equals(best.name()))
                    .forEach(column -> roles.put(column.name(), ColumnRole.NONE));
        }
    }

    private static void pair(List<ColumnProfile> times, Map<String, ColumnRole> roles) {
        List<ColumnProfile> starts =
                times.stream().filter(column -> hasWord(column, START)).toList();
        List<ColumnProfile> ends =
                times.stream().filter(column -> hasWord(column, END)).toList();
        if (starts.size() == 1 && times.size() == 2 && ends.isEmpty()) {
            ends = times.stream()
                    .filter(column -> !column.name().equals(starts.get(0).name())
                            && plainness(column) >= 2
                            && hasWord(starts.get(0), Set.of("start")))
                    .toList();
        }
        if (starts.size() == 1
                && ends.size() == 1
                && times.size() == 2
                && !ends.get(0).name().equals(starts.get(0).name())) {
            roles.put(ends.get(0).name(), ColumnRole.END);
        }
    }

    private static boolean hasWord(ColumnProfile column, Set<String> words) {
        return ColumnWords.of(column.name()).stream().anyMatch(words::contains);
    }

    private static int plainness(ColumnProfile column) {
        if (column.name().startsWith("case:")) {
            return 0;
        }
        List<String> words = ColumnWords.of(column.name());
        return words.stream().allMatch(PLAIN_TIME::contains) ? 3 : hasWord(column, START) ? 2 : 1;
    }
}
