// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import io.millrace.event.MillraceException;
import io.millrace.run.Progress;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One long work on a thread of its own that tells how far it is and stops when it is asked to. */
public final class BackgroundWork implements Progress {
    private static final Logger LOG = System.getLogger(BackgroundWork.class.getName());
    private static final double NANOS = 1e9;
    /** Below this share of the rows nobody can say how long the rest takes. */
    private static final double ENOUGH = 0.03;

    /** How it stands. */
    public enum Standing {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /** What is done, in the order of {@link #check}. */
    @FunctionalInterface
    interface Task {
        /** Does it, telling the work how far it is. Whatever it throws ends it; what it began it takes back itself. */
        void run(BackgroundWork work) throws Exception;
    }

    /**
     * How far a work is.
     *
     * @param doing in plain words
     * @param rows rows read so far
     * @param expected rows in all, an estimate, or null when nobody knows
     * @param remainingSeconds how long still, or null when nobody can say
     * @param sentence why it failed, or null
     */
    public record Seen(
            Standing standing,
            String doing,
            long rows,
            @Nullable Long expected,
            @Nullable Double remainingSeconds,
            @Nullable String sentence) {

        /** Per cent of the rows, for a bar; null when nobody knows how many there are. */
        public @Nullable Integer percent() {
            return expected == null || expected <= 0 ? null : (int) Math.min(100, 100 * rows / expected);
        }
    }

    private final @Nullable Long expected;
    private final long begin = System.nanoTime();
    private final Map<String, Long> rowsOfPart = new ConcurrentHashMap<>();
    private volatile String doing;
    private volatile boolean cancelled;
    private volatile Standing standing = Standing.RUNNING;
    private volatile @Nullable String sentence;

    private BackgroundWork(String doing, @Nullable Long expected) {
        this.doing = doing;
        this.expected = expected;
    }

    /** Starts a work. */
    static BackgroundWork start(String doing, @Nullable Long expected, Task task) {
        BackgroundWork work = new BackgroundWork(doing, expected);
        Thread thread = new Thread(() -> work.run(task), "import");
        thread.setDaemon(true);
        thread.start();
        return work;
    }

    private void run(Task task) {
        try {
            task.run(this);
            standing = Standing.DONE;
        } catch (Exception | OutOfMemoryError failure) {
            sentence = cancelled ? null : sentence(failure);
            standing = cancelled ? Standing.CANCELLED : Standing.FAILED;
        }
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof MillraceException known) {
            return String.valueOf(known.getMessage());
        }
        if (failure instanceof OutOfMemoryError) {
            return "the memory does not suffice for so many rows: start again with MILLRACE_JAVA_OPTS=-Xmx8g";
        }
        LOG.log(Level.ERROR, "the work failed", failure);
        return "this should not have happened; the terminal that runs Millrace says more";
    }

    @Override
    public void at(String now, long rows) {
        rowsOfPart.put(now, rows);
        doing = now;
        check();
    }

    /** Says what is done now, where rows are not counted. */
    void doing(String now) {
        doing = now;
        check();
    }

    /** Ends the work here when somebody asked for it. */
    void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    /** Asks the work to stop; it does so at its next row. */
    public void cancel() {
        cancelled = true;
    }

    /** True until it is done, cancelled or failed. */
    public boolean running() {
        return standing == Standing.RUNNING;
    }

    /** How far it is. */
    public Seen seen() {
        long rows = rowsOfPart.values().stream().mapToLong(Long::longValue).sum();
        return new Seen(standing, doing, rows, expected, remaining(rows), sentence);
    }

    private @Nullable Double remaining(long rows) {
        if (expected == null || rows < expected * ENOUGH || !running()) {
            return null;
        }
        double spent = (System.nanoTime() - begin) / NANOS;
        return Math.max(0, spent * ((double) expected / rows - 1));
    }
}
