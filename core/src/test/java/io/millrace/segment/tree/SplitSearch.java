// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.event.EventLog;
import io.millrace.event.WholeLog;
import io.millrace.journey.Aggregate;
import io.millrace.journey.CaseSet;
import io.millrace.journey.CaseSetAggregate;
import io.millrace.journey.CaseTrait;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.run.LocalEngine;
import java.util.List;
import java.util.Map;

/** Searches a log in memory, as a run does. */
final class SplitSearch {
    private static final StageModel MODEL =
            new StageModel("one", 1, List.of(new Stage("s", "S", null, true, false, null)));
    final CaseSet all;
    final CaseSet learning;
    private final EventLog log;
    private final LocalEngine engine;

    SplitSearch(EventLog log) {
        this(log, new LocalEngine());
    }

    SplitSearch(EventLog log, LocalEngine engine) {
        this.log = log;
        this.engine = engine;
        this.all = CaseSet.all(log.cases());
        this.learning = engine.run(
                new WholeLog(log), all, new CaseSetAggregate(log.cases(), () -> trace -> CaseHalves.learns(trace)));
    }

    CaseFold fold(CaseSet cases) {
        return new CaseFold() {
            @Override
            public <R> R fold(Aggregate<?, R> aggregate) {
                return engine.run(new WholeLog(log), cases, aggregate);
            }
        };
    }

    Split find(List<String> on) {
        return find(on, SplitRules.NONE, Map.of());
    }

    Split find(List<String> on, SplitRules rules, Map<String, String> endings) {
        return new SplitFinder(log, rules, endings)
                .find(
                        on.stream()
                                .map(name -> CaseTrait.find(name, log, MODEL))
                                .toList(),
                        fold(all),
                        fold(learning),
                        fold(all.and(learning.not())));
    }

    /** The leaf of each case. */
    int[] leaves(FlowTree tree) {
        FlowTree.Walk walk = tree.walk();
        TraceCursor trace = new TraceCursor(log);
        int[] leaf = new int[log.cases()];
        for (int c = 0; c < leaf.length; c++) {
            leaf[c] = walk.of(trace.moveTo(c));
        }
        return leaf;
    }

    /** Hubert and Arabie's adjusted Rand index of two ways to group the same cases, from its definition. */
    static double adjustedRand(int[] one, int[] other) {
        int size = 64;
        long[][] both = new long[size][size];
        long[] ones = new long[size];
        long[] others = new long[size];
        for (int c = 0; c < one.length; c++) {
            both[one[c]][other[c]]++;
            ones[one[c]]++;
            others[other[c]]++;
        }
        double index = 0;
        double rows = 0;
        double columns = 0;
        for (int i = 0; i < size; i++) {
            rows += pairs(ones[i]);
            columns += pairs(others[i]);
            for (int j = 0; j < size; j++) {
                index += pairs(both[i][j]);
            }
        }
        double expected = rows * columns / pairs(one.length);
        double most = (rows + columns) / 2;
        return most == expected ? 1 : (index - expected) / (most - expected);
    }

    private static double pairs(long n) {
        return n * (n - 1) / 2.0;
    }
}
