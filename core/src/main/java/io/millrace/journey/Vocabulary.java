// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.Dictionary;
import java.util.ArrayList;
import java.util.List;

/** What the codes in {@link JourneyColumns} stand for. */
final class Vocabulary {
    final Dictionary cases = new Dictionary();
    final Dictionary customers = new Dictionary();
    final Dictionary orders = new Dictionary();
    final Dictionary channels = new Dictionary();
    final Dictionary agents = new Dictionary();
    final Dictionary exits = new Dictionary();
    final Dictionary sources = new Dictionary();
    final TouchpointCodes touchpoints = new TouchpointCodes();
    final List<Dictionary> attributes = new ArrayList<>();

    Vocabulary(int attributes) {
        for (int i = 0; i < attributes; i++) {
            this.attributes.add(new Dictionary());
        }
    }

    /**
     * The codes of a part by the codes of the whole.
     *
     * @param keys those of cases or of customers, by which of them the events are cut
     */
    // tables that are read once, by the one who asked for them
    @SuppressWarnings("ArrayRecordComponent")
    record Codes(
            List<int[]> attributes,
            int[] keys,
            int[] customers,
            int[] orders,
            int[] touchpoints,
            int[] channels,
            int[] agents,
            int[] exits,
            int[] sources) {}

    /** Takes over the words of a part in their order of first sight. */
    Codes addAll(Vocabulary part, boolean keyIsCase) {
        int[] caseCodes = cases.addAll(part.cases);
        int[] customerCodes = customers.addAll(part.customers);
        List<int[]> attributeCodes = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            attributeCodes.add(attributes.get(i).addAll(part.attributes.get(i)));
        }
        return new Codes(
                attributeCodes,
                keyIsCase ? caseCodes : customerCodes,
                customerCodes,
                orders.addAll(part.orders),
                touchpoints.addAll(part.touchpoints),
                channels.addAll(part.channels),
                agents.addAll(part.agents),
                exits.addAll(part.exits),
                sources.addAll(part.sources));
    }
}
