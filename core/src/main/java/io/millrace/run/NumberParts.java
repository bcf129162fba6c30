// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.measure.DurationEstimate;
import io.millrace.measure.Quantile;
import io.millrace.measure.Share;
import io.millrace.measure.StageMeasures;
import io.millrace.measure.Totals;
import io.millrace.measure.TransitionMeasures;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How each kind of number is written in the document. */
final class NumberParts {
    private NumberParts() {}

    static Map<String, Object> totals(Totals totals) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("leadTime", duration(totals.leadTime()));
        entry.put("processTime", duration(totals.processTime()));
        entry.put("activityRatio", share(totals.activityRatio()));
        entry.put("rolledPercentCompleteAndAccurate", share(totals.rolledPercentCompleteAndAccurate()));
        entry.put("open", totals.open().cases());
        entry.put("completed", totals.completed().cases());
        entry.put("orderedAgain", totals.orderedAgain().cases());
        entry.put("exited", totals.exited().cases());
        entry.put("undatedExits", totals.undatedExits().cases());
        entry.put("silent", totals.silent().cases());
        return entry;
    }

    static Map<String, Object> stage(StageMeasures stage) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("key", stage.key());
        entry.put("name", stage.name());
        entry.put("cases", stage.cases().cases());
        entry.put("wip", stage.wip().cases());
        entry.put("leadTime", duration(stage.leadTime()));
        entry.put("processTime", duration(stage.processTime()));
        put(entry, "dropOff", stage.dropOff());
        put(entry, "nextStageRate", stage.nextStageRate());
        put(entry, "percentCompleteAndAccurate", stage.percentCompleteAndAccurate());
        entry.put("passedOn", stage.passedOn().cases());
        entry.put("dropped", stage.dropped().cases());
        entry.put("undatedExits", stage.undatedExits().cases());
        entry.put("returns", stage.returns().cases());
        entry.put("skips", stage.skips().cases());
        entry.put("lateEntries", stage.lateEntries().cases());
        entry.put("defects", stage.defects().cases());
        entry.put("customerProcess", duration(stage.customerProcess()));
        entry.put("ourProcess", duration(stage.ourProcess()));
        entry.put("ourWait", duration(stage.ourWait()));
        entry.put("pulled", stage.entries().pulled().cases());
        entry.put("pushed", stage.entries().pushed().cases());
        return entry;
    }

    static Map<String, Object> transition(TransitionMeasures transition) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("from", transition.fromKey());
        entry.put("to", transition.toKey());
        entry.put("adjacent", transition.adjacent());
        entry.put("cases", transition.cases().cases());
        entry.put("moved", transition.moved().cases());
        Map<String, Object> observed = duration(transition.observed());
        observed.put("overlaps", transition.overlaps().cases());
        entry.put("observed", observed);
        entry.put("wait", duration(transition.waitTime()));
        return entry;
    }

    static Map<String, Object> duration(DurationEstimate estimate) {
        Map<String, Object> entry = new LinkedHashMap<>();
        quantile(entry, "p50", estimate.p50());
        quantile(entry, "p90", estimate.p90());
        entry.put("n", estimate.n());
        entry.put("censored", estimate.censored());
        entry.put("basis", estimate.basis().name().toLowerCase(Locale.ROOT));
        return entry;
    }

    private static void quantile(Map<String, Object> entry, String name, Quantile quantile) {
        putPresent(entry, name + "Seconds", quantile.seconds());
        putPresent(entry, name + "LowSeconds", quantile.low());
        putPresent(entry, name + "HighSeconds", quantile.high());
        if (quantile.reason() != null) {
            entry.put(name + "Reason", quantile.reason());
        }
    }

    private static Map<String, Object> share(Share share) {
        Map<String, Object> entry = new LinkedHashMap<>();
        putPresent(entry, "value", share.value());
        if (share.reason() != null) {
            entry.put("reason", share.reason());
        }
        entry.put("n", share.n());
        return entry;
    }

    private static void put(Map<String, Object> entry, String name, Share share) {
        putPresent(entry, name, share.value());
        if (share.reason() != null) {
            entry.put(name + "Reason", share.reason());
        }
    }

    private static void putPresent(Map<String, Object> entry, String name, @Nullable Double value) {
        if (value != null) {
            entry.put(name, value);
        }
    }
}
