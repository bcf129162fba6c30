// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
    @Test
    void who_asks_the_same_at_the_same_time_waits_for_one_answer() throws Exception {
        AnswerCache cache = new AnswerCache(1_000);
        AtomicInteger computed = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<String>> asked = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> cache.get(
                                    "question",
                                    () -> {
                                        begun.countDown();
                                        await(go);
                                        return "answer " + computed.incrementAndGet();
                                    },
                                    String::length),
                            threads))
                    .toList();
            await(begun);
            assertThat(cache.<String>find("question")).isEmpty();
            go.countDown();

            for (CompletableFuture<String> one : asked) {
                assertThat(one.get()).isEqualTo("answer 1");
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void the_answer_that_nobody_asked_for_goes_first() {
        AnswerCache cache = new AnswerCache(30);
        for (String asked : List.of("a", "b", "c")) {
            cache.get(asked, () -> asked, answer -> 10);
        }
        assertThat(cache.<String>find("a")).hasValue("a");

        cache.get("d", () -> "d", answer -> 10);

        assertThat(cache.<String>find("b")).isEmpty();
        assertThat(List.of("a", "c", "d"))
                .allSatisfy(asked -> assertThat(cache.<String>find(asked)).hasValue(asked));
        assertThat(cache.get("too large", () -> "x", answer -> 1_000)).isEqualTo("x");
        assertThat(cache.<String>find("too large")).isEmpty();
    }

    @Test
    void a_failure_is_told_as_it_was_and_not_remembered() {
        AnswerCache cache = new AnswerCache(100);
        IllegalStateException failure = new IllegalStateException("no");

        assertThatThrownBy(() -> cache.get(
                        "asked",
                        () -> {
                            throw failure;
                        },
                        answer -> 1))
                .isSameAs(failure);
        assertThat(cache.get("asked", () -> "yes", answer -> 1)).isEqualTo("yes");
    }
}
