// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.Dictionary;
import io.millrace.event.RawEvent;
import io.millrace.event.RawEventSink;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks at every event of every source: which ids it names, in which months it happens, and when each order first met each word. */
final class EventSurvey implements RawEventSink {
    /** Orders whose moments are kept: the first that are met, enough to tell a shift of clocks. */
    static final int MOST_ORDERS = 50_000;

    private static final long MICROS = 1_000_000L;

    private final ZoneId zone;
    private final Dictionary orders = new Dictionary();
    private final Dictionary customers = new Dictionary();
    private final Dictionary words = new Dictionary();
    private final Map<String, OfSource> sources = new LinkedHashMap<>();
    private final List<@Nullable Moments> moments = new ArrayList<>();
    private final List<String> sourceOfWord = new ArrayList<>();
    private @Nullable OfSource current;

    /** What one source names. */
    static final class OfSource {
        final String name;
        final BitSet orders = new BitSet();
        final BitSet customers = new BitSet();
        final TreeMap<YearMonth, Long> months = new TreeMap<>();
        long events;

        OfSource(String name) {
            this.name = name;
        }
    }

    /** When one order first met each word, in micros since the epoch, by the number of the word. */
    static final class Moments {
        int[] words = new int[4];
        long[] times = new long[4];
        int size;

        void first(int word, long time) {
            for (int i = 0; i < size; i++) {
                if (words[i] == word) {
                    times[i] = Math.min(times[i], time);
                    return;
                }
            }
            if (size == words.length) {
                words = java.util.Arrays.copyOf(words, size * 2);
                times = java.util.Arrays.copyOf(times, size * 2);
            }
            words[size] = word;
            times[size++] = time;
        }
    }

    EventSurvey(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public @Nullable String accept(RawEvent event) {
        OfSource source = source(event.source());
        source.events++;
        source.months.merge(
                YearMonth.from(Instant.ofEpochSecond(Math.floorDiv(event.time(), MICROS))
                        .atZone(zone)),
                1L,
                Long::sum);
        String order = event.caseId() == null ? event.order() : event.caseId();
        if (order != null) {
            int code = orders.code(order);
            source.orders.set(code);
            if (code < MOST_ORDERS) {
                moment(code, event);
            }
        }
        if (event.customer() != null) {
            source.customers.set(customers.code(event.customer()));
        }
        return null;
    }

    private OfSource source(String name) {
        OfSource same = current;
        if (same == null || !same.name.equals(name)) {
            same = sources.computeIfAbsent(name, OfSource::new);
            current = same;
        }
        return same;
    }

    private void moment(int order, RawEvent event) {
        while (moments.size() <= order) {
            moments.add(null);
        }
        Moments known = moments.get(order);
        if (known == null) {
            known = new Moments();
            moments.set(order, known);
        }
        int word = words.code(event.source() + '\n' + event.type());
        if (word == sourceOfWord.size()) {
            sourceOfWord.add(event.source());
        }
        known.first(word, event.time());
    }

    List<OfSource> sources() {
        return List.copyOf(sources.values());
    }

    /** The orders whose moments were kept. */
    List<@Nullable Moments> moments() {
        return moments;
    }

    int wordCount() {
        return words.size();
    }

    /** The source of a word. */
    String sourceOf(int word) {
        return sourceOfWord.get(word);
    }

    /** A word, as its source writes it. */
    String word(int word) {
        String both = words.word(word);
        return both.substring(both.indexOf('\n') + 1);
    }

    String order(int code) {
        return orders.word(code);
    }

    String customer(int code) {
        return customers.word(code);
    }
}
