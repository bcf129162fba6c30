// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.Money;
import io.millrace.map.future.FutureStage;
import io.millrace.map.future.FutureState;
import io.millrace.map.future.Target;
import io.millrace.map.future.TargetKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A future state in the words of a page.
 *
 * @param typed what was typed and not understood, by the name of its field; empty when all was
 */
public record FutureTable(FutureState future, Map<String, String> typed) {
    /** What a person sets most, first. */
    private static final List<TargetKind> KINDS =
            List.of(TargetKind.LEAD, TargetKind.WAIT, TargetKind.PROCESS, TargetKind.NEXT, TargetKind.COMPLETE);

    private static final String FIELD = "set.";

    public List<TargetKind> kinds() {
        return KINDS;
    }

    /** The targets that the fields of a form say; empty fields say none. */
    public static List<String> targets(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(FIELD) && !field.getValue().isBlank())
                .map(field -> field.getKey().substring(FIELD.length()) + "="
                        + field.getValue().strip())
                .toList();
    }

    /** Name of the field of a target. */
    public String field(FutureStage stage, TargetKind kind) {
        return FIELD + stage.key() + "." + kind.word();
    }

    /** What stands in the field. */
    public String said(FutureStage stage, TargetKind kind) {
        String words = typed.get(field(stage, kind));
        return words != null ? words : stage.target(kind).map(Target::said).orElse("");
    }

    /** Whether a stage can have a target of a kind. */
    public boolean open(FutureStage stage, TargetKind kind) {
        return stage.step() || kind == TargetKind.PROCESS || kind == TargetKind.COMPLETE;
    }

    public String now(FutureStage stage, TargetKind kind) {
        return value(stage.now().of(kind), kind);
    }

    public String then(FutureStage stage, TargetKind kind) {
        return value(stage.then().of(kind), kind);
    }

    /** Whether targets change the value. */
    public boolean changed(FutureStage stage, TargetKind kind) {
        Double gap = stage.gap(kind);
        return gap == null ? stage.target(kind).isPresent() : Math.abs(gap) > 1e-9;
    }

    /** Why there is no value of today; empty where there is one. */
    public String reason(FutureStage stage, TargetKind kind) {
        return stage.reasons().getOrDefault(kind, stage.now().of(kind) == null ? "journeys end here" : "");
    }

    /** By how much a value changes, such as "2.7 d less" or "8 points more"; empty when it does not. */
    public String gap(FutureStage stage, TargetKind kind) {
        Double gap = stage.gap(kind);
        return gap == null || !changed(stage, kind) ? "" : difference(gap, kind.time());
    }

    /** How the sum of the steps changes; empty when it does not. */
    public String leadGap() {
        Double now = future.lead().now();
        Double then = future.lead().then();
        return now == null || then == null || Math.abs(now - then) < 0.5 ? "" : difference(now - then, true);
    }

    private static String difference(double less, boolean time) {
        String amount = time
                ? PlainWords.duration(Math.abs(less))
                : String.format(Locale.ROOT, "%.1f points", Math.abs(less) * 100)
                        .replace(".0 ", " ");
        return amount + (less > 0 ? " less" : " more");
    }

    /** An amount in whole units; a dash when there is none. */
    public String money(@Nullable Money money) {
        return money == null
                ? PlainWords.duration(null)
                : PlainWords.count(new BigDecimal(money.amount())
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValue()) + " " + money.currency();
    }

    /** An expected number of cases. */
    public String cases(double cases) {
        return PlainWords.count(Math.round(cases));
    }

    public String time(@Nullable Double seconds) {
        return PlainWords.duration(seconds);
    }

    public String share(@Nullable Double share) {
        return share == null ? PlainWords.duration(null) : PlainWords.percent(share);
    }

    private static String value(@Nullable Double value, TargetKind kind) {
        return value == null || kind.time() ? PlainWords.duration(value) : PlainWords.percent(value);
    }
}
