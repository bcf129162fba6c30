// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.journey.TraceCursor;

/**
 * The running tally of {@link SpreadAggregate}: sums over cases in whole numbers, so that their order is of no account. For one thread at a
 * time.
 */
public final class SpreadTally {
    /** Sums count in parts of this: a case adds a rounding error of at most half of it. */
    private static final double UNIT = 1.0 / (1L << 32);

    private final LiftFit fit;
    private final EnablerPlan plan;
    private final StayWalk walk;
    private final StayRisk risk;
    private final long[] metAge;
    private final long[] metQuiet;
    private final int[] metIn;
    private int serial;

    /** By channel, stage, candidate and way. */
    private final long[][][][] squares;

    private final long[][][][] crosses;

    SpreadTally(LiftFit fit) {
        this.fit = fit;
        this.plan = fit.plan();
        this.walk = plan.walk();
        this.risk = new StayRisk(plan.stage(0));
        this.metAge = new long[walk.meetings()];
        this.metQuiet = new long[walk.meetings()];
        this.metIn = new int[walk.meetings()];
        this.squares = sums();
        this.crosses = sums();
    }

    private long[][][][] sums() {
        long[][][][] sums = new long[plan.segments().channels()][plan.stages()][][];
        for (long[][][] channel : sums) {
            for (int s = 0; s < plan.stages(); s++) {
                StagePlan stage = plan.stage(s);
                channel[s] = new long[stage.candidates()][];
                for (int c = 0; c < stage.candidates(); c++) {
                    channel[s][c] = new long[Outcome.of(stage, c).ways(stage)];
                }
            }
        }
        return sums;
    }

    void add(TraceCursor trace) {
        walk.walk(trace);
        int segment = plan.segments().of(trace);
        long asOf = trace.log().asOf();
        for (int stay = 0; stay < walk.stays(); stay++) {
            StagePlan stage = plan.stage(walk.stage(stay));
            if (walk.timed(stay) && stage.candidates() > 0) {
                risk.of(stage, walk, stay, asOf);
                noteMeetings(stay);
                for (int c = 0; c < stage.candidates(); c++) {
                    SegmentFit peers = fit.fits(stage.stage(), c)[segment];
                    if (peers != null) {
                        add(trace.channel(), stage, c, peers);
                    }
                }
            }
        }
    }

    private void noteMeetings(int stay) {
        serial++;
        for (int m = walk.metFrom(stay); m < walk.metFrom(stay + 1); m++) {
            metAge[walk.what(m)] = walk.metAge(m, stay);
            metQuiet[walk.what(m)] = walk.quiet(m);
            metIn[walk.what(m)] = serial;
        }
    }

    private void add(int channel, StagePlan stage, int candidate, SegmentFit peers) {
        Outcome outcome = Outcome.of(stage, candidate);
        int what = stage.what(candidate);
        boolean met = metIn[what] == serial;
        long age = met ? metAge[what] : 0;
        int first = Integer.MAX_VALUE;
        int place = -1;
        if (met) {
            first = stage.firstFrom(age);
            int own = stage.place(Quiet.of(metQuiet[what], stage.window()), stage.landmark(age));
            place = risk.follows(outcome, age) && peers.support(own) ? own : -1;
        }
        long[] square = squares[channel][stage.stage()][candidate];
        for (int way = 0; way < square.length; way++) {
            double beyond = -asPeer(stage, outcome, way, first, peers);
            if (place >= 0) {
                beyond += (risk.wayAfter(outcome, age) == way ? 1 : 0) - peers.peerShare(way, place);
                crosses[channel][stage.stage()][candidate][way] += Math.round(beyond / UNIT);
            }
            square[way] += Math.round(beyond * beyond / UNIT);
        }
    }

    /** What the stay adds as a peer, at the landmarks before it met the candidate itself. */
    private double asPeer(StagePlan stage, Outcome outcome, int way, int before, SegmentFit peers) {
        boolean well = risk.way(outcome) == way;
        double sum = 0;
        for (int stretch = 0; stretch < risk.stretches(); stretch++) {
            int from = risk.from(stretch);
            int to = Math.min(before, risk.to(stretch, outcome));
            if (from < to) {
                int start = stage.place(risk.quiet(stretch), 0);
                sum += peers.asPeer(way, start + from, start + to, well, start + risk.wellFrom(outcome));
            }
        }
        return sum;
    }

    void addAll(SpreadTally other) {
        add(squares, other.squares);
        add(crosses, other.crosses);
    }

    private static void add(long[][][][] to, long[][][][] other) {
        for (int h = 0; h < to.length; h++) {
            for (int s = 0; s < to[h].length; s++) {
                for (int c = 0; c < to[h][s].length; c++) {
                    Sums.add(to[h][s][c], other[h][s][c]);
                }
            }
        }
    }

    /** Sum of the squares of what each case adds. */
    double squares(int channel, int stage, int candidate, int way) {
        return squares[channel][stage][candidate][way] * UNIT;
    }

    /** Sum of what each case adds that met it and was compared. */
    double crosses(int channel, int stage, int candidate, int way) {
        return crosses[channel][stage][candidate][way] * UNIT;
    }
}
