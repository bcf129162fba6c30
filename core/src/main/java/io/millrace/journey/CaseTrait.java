// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.CaseAttribute;
import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.ValueSeen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something that tells cases apart: the channel, an attribute that the log keeps, or what follows from the customer's earlier orders.
 *
 * @param name as the configuration and every list writes it
 * @param words the values
 * @param seen when its values show
 * @param code of a case, in {@code words}; -1 where the case has no value. Safe for several threads
 */
public record CaseTrait(String name, Dictionary words, ValueSeen seen, ToIntFunction<TraceCursor> code) {
    /** The name of the channel. */
    public static final String CHANNEL = "channel";

    /** The trait with this name, or null. What the log keeps comes first. */
    public static @Nullable CaseTrait find(String name, EventLog words, StageModel model) {
        for (int i = 0; i < words.attributes().size(); i++) {
            CaseAttribute kept = words.attributes().get(i);
            // a field that no source has keeps nothing back
            if (kept.name().equals(name) && kept.seen().known() > 0) {
                int column = i;
                return new CaseTrait(
                        name,
                        kept.words(),
                        kept.seen(),
                        trace -> trace.log().attributes().get(column).code()[trace.caseIndex()]);
            }
        }
        if (name.equals(CHANNEL)) {
            return new CaseTrait(name, words.channels(), words.channelSeen(), TraceCursor::channel);
        }
        return EarlierOrders.trait(name, model);
    }

    /**
     * Names of all traits of a log, the channel first where it tells cases apart.
     *
     * @param byCustomer whether a customer's cases stand side by side in order of time, so that earlier ones are known
     */
    public static List<String> names(EventLog words, boolean byCustomer) {
        List<String> names = new ArrayList<>();
        if (words.channels().size() > 1) {
            names.add(CHANNEL);
        }
        words.attributes().stream()
                .map(CaseAttribute::name)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        if (byCustomer) {
            EarlierOrders.NAMES.stream().filter(name -> !names.contains(name)).forEach(names::add);
        }
        return names;
    }
}
