// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * The log of a service desk for business customers, in one file of six columns.
 *
 * <p>Rules: requests come in evenly over {@value #DAYS} days. Of every nine requests in a row each has another number of events, one to
 * nine, and the last request is cut off where the log is full. A request begins with the first activity; then in 78 of 100 steps it moves on by
 * one or two activities, in 12 it repeats the one it had, in 10 it falls back by one to three. Gaps are spread evenly over their logarithm,
 * from one second to five days, so no two events of a request have the same time. Rows stand in the order of their times. Every choice is a
 * hash of seed, request and step, so nothing depends on the order of writing.
 */
final class ServiceDesk {
    static final int DAYS = 365;
    static final int LONGEST = 9;
    static final String[] ACTIVITIES = {
        "requested", "triaged", "clarified", "assigned", "scheduled", "diagnosed", "quoted", "approved",
                "parts ordered",
        "parts arrived", "travelled", "repaired", "tested", "documented", "escalated", "accepted", "invoiced", "paid"
    };
    static final String[] CHANNELS = {"portal", "mail", "phone", "dealer"};
    static final int AGENTS = 40;
    static final String HEADER = "case_id,activity,timestamp,channel,agent,amount";

    private static final long START = 1_704_067_200L;
    private static final long SPAN = DAYS * 86_400L;
    private static final double LOG_OF_LONGEST_GAP = Math.log(5 * 86_400);
    private static final int FIRST_ID = 10_000_000;
    private static final int ROWS_OF_NINE = LONGEST * (LONGEST + 1) / 2;

    private final long seed;
    private final int events;
    private final int requests;

    ServiceDesk(long seed, int events) {
        this.seed = seed;
        this.events = events;
        this.requests = requests(seed, events);
    }

    /** So many requests that their events fill the log. */
    private static int requests(long seed, int events) {
        int whole = events / ROWS_OF_NINE;
        int requests = whole * LONGEST;
        for (int left = events - whole * ROWS_OF_NINE; left > 0; requests++) {
            left -= length(seed, requests);
        }
        return requests;
    }

    /** Cases of the log. */
    int requests() {
        return requests;
    }

    /**
     * Writes log and configuration.
     *
     * @return the configuration
     * @throws MillraceException when the folder cannot be written
     */
    Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve("service.csv.part");
            try (OutputStream out = Files.newOutputStream(part)) {
                RowBytes row = new RowBytes(out);
                row.text(HEADER).end();
                events(row);
                row.flush();
            }
            Files.move(part, folder.resolve("service.csv"), StandardCopyOption.REPLACE_EXISTING);
            copy(folder, "stages.yaml");
            return copy(folder, "millrace.yaml");
        } catch (IOException e) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    "the log cannot be written to " + folder + ": " + e.getMessage()
                            + "; name another folder with --folder",
                    e);
        }
    }

    private void events(RowBytes row) throws IOException {
        OpenRequests open = new OpenRequests();
        int started = 0;
        int written = 0;
        int cut = events - (requests - 1) / LONGEST * ROWS_OF_NINE;
        for (int r = (requests - 1) / LONGEST * LONGEST; r < requests - 1; r++) {
            cut -= length(seed, r);
        }
        while (written < events) {
            if (started < requests && (open.isEmpty() || arrival(started) <= open.time())) {
                int length = started == requests - 1 ? cut : length(seed, started);
                open.add(arrival(started), started, OpenRequests.state(0, 0, length));
                started++;
                continue;
            }
            long time = open.time();
            int request = open.request();
            int state = open.state();
            open.remove();
            int step = OpenRequests.step(state);
            int activity = OpenRequests.activity(state);
            write(row, request, step, activity, time);
            written++;
            if (OpenRequests.left(state) > 1) {
                long chance = hash(request, step + 1);
                int next = OpenRequests.state(step + 1, next(activity, chance), OpenRequests.left(state) - 1);
                open.add(time + gap(chance), request, next);
            }
        }
    }

    private void write(RowBytes row, int request, int step, int activity, long time) throws IOException {
        long chance = hash(request, step) >>> 20;
        row.letter('R').number(FIRST_ID + request).comma();
        row.text(ACTIVITIES[activity]).comma().time(START + time).comma();
        row.text(CHANNELS[(int) (hash(request, -1) >>> 62)]).comma();
        row.letter('a').number(10 + chance % AGENTS).comma();
        row.number(chance / AGENTS % 1_000)
                .letter('.')
                .number(10 + chance / 40_000 % 90)
                .end();
    }

    private long arrival(int request) {
        return SPAN * request / requests;
    }

    /** Of every nine requests each has another length: the places turn by a step that has no divisor in common with nine. */
    private static int length(long seed, int request) {
        long nine = mix(seed + request / LONGEST);
        int turn = (int) ((nine >>> 8) % LONGEST);
        int[] steps = {1, 2, 4, 5, 7, 8};
        return 1 + (turn + request % LONGEST * steps[(int) ((nine >>> 40) % steps.length)]) % LONGEST;
    }

    private static int next(int activity, long chance) {
        int of100 = (int) ((chance & 0xFFFF) % 100);
        int size = (int) (chance >>> 16 & 0xFF);
        if (of100 < 78) {
            return Math.min(ACTIVITIES.length - 1, activity + 1 + size % 2);
        }
        return of100 < 90 ? activity : Math.max(0, activity - 1 - size % 3);
    }

    private static long gap(long chance) {
        double even = (chance >>> 24) / (double) (1L << 40);
        return (long) Math.exp(even * LOG_OF_LONGEST_GAP);
    }

    private long hash(int request, int step) {
        return mix(seed * 0x9E3779B97F4A7C15L + request * 16L + step + 1);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static Path copy(Path folder, String name) throws IOException {
        Path target = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(ServiceDesk.class.getResourceAsStream("/bench/" + name), name)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }
}
