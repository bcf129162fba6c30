// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste.detector;

import com.google.auto.service.AutoService;
import io.millrace.map.PlainNumbers;
import io.millrace.map.handoff.ExcessLoss;
import io.millrace.map.handoff.HandOff;
import io.millrace.map.handoff.HandOffs;
import io.millrace.waste.CountedWaste;
import io.millrace.waste.Detected;
import io.millrace.waste.Effect;
import io.millrace.waste.Finding;
import io.millrace.waste.Pricing;
import io.millrace.waste.Resampled;
import io.millrace.waste.WasteContext;
import io.millrace.waste.WasteDetector;
import io.millrace.waste.WasteType;
import io.millrace.waste.YearlyMoney;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hand-offs between teams after which more cases are lost than where the case stays with its team, by more than chance. */
@AutoService(WasteDetector.class)
public final class WeakHandOffDetector implements WasteDetector {
    @Override
    public WasteType type() {
        return WasteType.WEAK_HAND_OFF;
    }

    @Override
    public Detected look(WasteContext context, CountedWaste counted) {
        List<HandOffs> known = context.handOffs().stream()
                .filter(handOffs -> handOffs.reason() == null)
                .toList();
        if (known.isEmpty()) {
            return Detected.blind(
                    context.handOffs().isEmpty()
                            ? "no case was seen"
                            : String.valueOf(context.handOffs().get(0).reason()));
        }
        return Detected.of(known.stream()
                .flatMap(handOffs ->
                        handOffs.ranked().stream().map(one -> finding(context, counted, handOffs.stream(), one)))
                .filter(Objects::nonNull)
                .toList());
    }

    private @Nullable Finding finding(WasteContext context, CountedWaste counted, String stream, HandOff one) {
        ExcessLoss loss = one.excessLoss();
        Double excess = loss.value();
        Double low = loss.low();
        Double high = loss.high();
        if (excess == null || low == null || high == null || low <= 0) {
            return null;
        }
        double cases = one.handedOff().cases();
        Resampled lost = new Resampled(excess * cases, low * cases, high * cases);
        Resampled year = lost.times(context.yearly());
        return new Finding(
                type().code() + "-" + stream + "-" + one.name(),
                type(),
                stream,
                one.name(),
                stage(context, loss),
                "Of " + PlainNumbers.count(one.handedOff().cases()) + " cases of " + stream + " that went "
                        + one.name() + ", " + Math.round(100 * excess)
                        + " of 100 more were lost than where the case stays with its team.",
                one.handedOff(),
                new Effect(year.value(), year.low(), year.high(), "cases lost a year"),
                money(context, counted, stream, loss, lost),
                one.taker(),
                true);
    }

    /** A case that is lost before the order is an order that is missing; before an earlier stage nobody knows how many would have ordered. */
    private static YearlyMoney money(
            WasteContext context, CountedWaste counted, String stream, ExcessLoss loss, Resampled lost) {
        int channel = context.words().channels().find(stream);
        int stage = stage(context, loss);
        return stage < 0 || stage != context.orderStage() - 1
                ? YearlyMoney.absent("how many of the cases lost there would have ordered is not known")
                : new Pricing(context, counted).orders(channel, lost);
    }

    /** The stage in which the hand-off happens, where it is one. */
    private static int stage(WasteContext context, ExcessLoss loss) {
        List<String> names =
                loss.strata().stream().map(ExcessLoss.Stratum::stage).distinct().toList();
        for (int s = 0; s < context.model().stages().size(); s++) {
            if (names.size() == 1 && context.model().stages().get(s).name().equals(names.get(0))) {
                return s;
            }
        }
        return -1;
    }
}
