// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

import io.millrace.map.PlainNumbers;
import io.millrace.map.ValueStreamMap;
import java.util.List;

/** The change that targets make, as one sentence. */
final class FutureHeadline {
    private FutureHeadline() {}

    static String write(
            ValueStreamMap map, List<Target> targets, FutureState.Change lead, FutureState.Outcome outcome) {
        if (map.boxes().isEmpty()) {
            return map.headline();
        }
        if (targets.isEmpty()) {
            return "No target is set yet: this is the map as it is.";
        }
        String with = targets.size() == 1 ? "With one target " : "With " + targets.size() + " targets ";
        Double now = lead.now();
        Double then = lead.then();
        boolean faster = now != null && then != null && Math.abs(now - then) > 0.5;
        String times = now == null || then == null
                ? "the lead time stays unknown"
                : faster
                        ? "the lead time goes from " + PlainNumbers.durationInWords(now) + " to "
                                + PlainNumbers.durationInWords(then)
                        : "the lead time stays " + PlainNumbers.durationInWords(now);
        long before = Math.round(outcome.now());
        long after = Math.round(outcome.then());
        String cases = before == after
                ? "as many cases " + outcome.what() + " as today"
                : PlainNumbers.count(after) + " instead of " + PlainNumbers.count(before) + " cases " + outcome.what();
        return with + times + ", and " + cases + ".";
    }
}
