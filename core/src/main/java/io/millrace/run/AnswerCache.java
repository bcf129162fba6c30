// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Answers about one version of a log, by what was asked. Who asks what is being computed for somebody else waits for that. When the answers
 * take more memory than allowed, those that were not asked for the longest go first. Safe for several threads.
 */
final class AnswerCache {
    private final long mostBytes;
    private final Map<Object, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private static final class Entry {
        private final CompletableFuture<Object> answer = new CompletableFuture<>();
        private long bytes;
    }

    AnswerCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * The answer to what was asked: remembered, awaited or computed. A failure is not remembered.
     *
     * @param asked must say all that the answer depends on
     * @param size memory that an answer takes, about
     */
    <T> T get(Object asked, Supplier<T> compute, ToLongFunction<T> size) {
        Entry mine = new Entry();
        Entry entry = enter(asked, mine);
        if (entry == mine) {
            answer(asked, mine, compute, size);
        }
        try {
            @SuppressWarnings("unchecked") // the asked names one kind of answer
            T answer = (T) entry.answer.join();
            return answer;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw failed;
        }
    }

    /** The answer, when it is already there. */
    <T> Optional<T> find(Object asked) {
        Entry entry = known(asked);
        @SuppressWarnings("unchecked") // the asked names one kind of answer
        T answer = entry == null || entry.answer.isCompletedExceptionally() ? null : (T) entry.answer.getNow(null);
        return Optional.ofNullable(answer);
    }

    private synchronized @Nullable Entry known(Object asked) {
        return entries.get(asked);
    }

    private synchronized Entry enter(Object asked, Entry mine) {
        Entry known = entries.putIfAbsent(asked, mine);
        return known == null ? mine : known;
    }

    private <T> void answer(Object asked, Entry mine, Supplier<T> compute, ToLongFunction<T> size) {
        try {
            T answer = compute.get();
            keep(mine, size.applyAsLong(answer));
            mine.answer.complete(answer);
        } catch (RuntimeException | Error failure) {
            forget(asked, mine);
            mine.answer.completeExceptionally(failure);
        }
    }

    private synchronized void keep(Entry mine, long size) {
        mine.bytes = size;
        bytes += size;
        Iterator<Entry> eldest = entries.values().iterator();
        while (bytes > mostBytes && eldest.hasNext()) {
            Entry entry = eldest.next();
            // what is still being computed has no size yet, and somebody waits for it
            if (entry.bytes > 0) {
                bytes -= entry.bytes;
                eldest.remove();
            }
        }
    }

    private synchronized void forget(Object asked, Entry mine) {
        entries.remove(asked, mine);
    }
}
