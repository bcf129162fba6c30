// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.stats.BenjaminiHochberg;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Marks the lifts that are still more than chance after all of them were looked at. */
final class ManyLooks {
    private static final double FALSE_DISCOVERIES = 0.05;

    private ManyLooks() {}

    static <T> List<T> keep(List<T> looked, Function<T, Lift> lift, BiFunction<T, Lift, T> with) {
        List<T> marked = new ArrayList<>(looked);
        List<Integer> told = new ArrayList<>();
        for (int i = 0; i < looked.size(); i++) {
            if (lift.apply(looked.get(i)).chance() != null) {
                told.add(i);
            }
        }
        double[] adjusted = BenjaminiHochberg.adjust(told.stream()
                .map(i -> lift.apply(looked.get(i)).chance())
                .mapToDouble(chance -> chance == null ? 1 : chance)
                .toArray());
        for (int place = 0; place < adjusted.length; place++) {
            if (adjusted[place] <= FALSE_DISCOVERIES) {
                int i = told.get(place);
                marked.set(
                        i, with.apply(looked.get(i), lift.apply(looked.get(i)).keep()));
            }
        }
        return marked;
    }
}
