// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.measure.CaseSelections;
import io.millrace.segment.cluster.Clusters;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to find the cases of a cluster again: {@code cluster:SEED:CLUSTERS:NUMBER}, and after a question mark the view in which the
 * clusters were found, when it is not all cases.
 *
 * @param seed of the start that found them
 * @param clusters how many
 * @param number of the cluster, from 0 on
 */
record ClusterKey(long seed, int clusters, int number, View view) {
    /** How the keys begin. */
    static final String PREFIX = "cluster:";

    private static final Pattern TEXT = Pattern.compile(PREFIX + "(\\d{1,4}):([1-9]):(\\d)(?:\\?(.*))?");

    String text() {
        StringBuilder text =
                new StringBuilder(PREFIX + seed + ":" + clusters + ":" + number + (view.equals(View.ALL) ? "" : "?"));
        List<String> parts = new ArrayList<>();
        add(parts, "stream", view.stream());
        add(parts, "from", view.from());
        add(parts, "to", view.to());
        view.where().forEach(term -> add(parts, "where", term));
        return text.append(String.join("&", parts)).toString();
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    /**
     * Reads a key.
     *
     * @throws io.millrace.event.MillraceException when nobody can have written it
     */
    static ClusterKey parse(String key) {
        Matcher matcher = TEXT.matcher(key);
        if (!matcher.matches()) {
            throw CaseSelections.unknown(key, "it must say start, number of clusters and which of them");
        }
        int clusters = Integer.parseInt(matcher.group(2));
        int number = Integer.parseInt(matcher.group(3));
        if (clusters > Clusters.MOST || number >= clusters) {
            throw CaseSelections.unknown(key, "there is no such cluster");
        }
        String rest = matcher.group(4);
        return new ClusterKey(
                Long.parseLong(matcher.group(1)), clusters, number, rest == null ? View.ALL : view(key, rest));
    }

    private static View view(String key, String rest) {
        String stream = null;
        LocalDate from = null;
        LocalDate to = null;
        List<String> where = new ArrayList<>();
        try {
            for (String part : rest.split("&", -1)) {
                int equals = part.indexOf('=');
                String value = URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
                switch (part.substring(0, Math.max(0, equals))) {
                    case "stream" -> stream = value;
                    case "from" -> from = LocalDate.parse(value);
                    case "to" -> to = LocalDate.parse(value);
                    case "where" -> where.add(value);
                    default -> throw CaseSelections.unknown(key, "its view has no '" + part + "'");
                }
            }
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw CaseSelections.unknown(key, "its view cannot be read");
        }
        return new View(stream, from, to, where);
    }
}
