// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import io.millrace.event.CaseAttribute;
import io.millrace.event.EventLog;
import io.millrace.event.MillraceException;
import io.millrace.journey.CaseFilters;
import io.millrace.measure.CaseSelection;
import io.millrace.measure.CaseSelections;
import java.util.List;

/**
 * Finds the cases behind the channels and segments of a SIPOC. Keys: {@code sipoc:channel:NAME} and {@code sipoc:attribute:INDEX:VALUE}; all
 * other numbers of a SIPOC are those of touchpoints.
 */
public final class SipocSelections {
    /** What all keys begin with. */
    public static final String PREFIX = "sipoc:";

    private static final String CHANNEL = PREFIX + "channel:";
    private static final String ATTRIBUTE = PREFIX + "attribute:";

    private SipocSelections() {}

    static String channel(String name) {
        return CHANNEL + name;
    }

    static String attribute(int attribute, String value) {
        return ATTRIBUTE + attribute + ":" + value;
    }

    /**
     * The selection with this key.
     *
     * @throws MillraceException when no selection has the key
     */
    public static CaseSelection parse(String key, EventLog words) {
        if (key.startsWith(CHANNEL)) {
            String name = key.substring(CHANNEL.length());
            int code = words.channels().find(name);
            if (code < 0) {
                throw CaseSelections.unknown(key, "there is no channel '" + name + "'");
            }
            return new CaseSelection(key, "cases of channel " + name, CaseFilters.inChannel(code));
        }
        String rest = key.startsWith(ATTRIBUTE) ? key.substring(ATTRIBUTE.length()) : "";
        int colon = rest.indexOf(':');
        List<CaseAttribute> attributes = words.attributes();
        String index = rest.substring(0, Math.max(0, colon));
        if (!index.matches("\\d{1,4}") || Integer.parseInt(index) >= attributes.size()) {
            throw CaseSelections.unknown(key, "a SIPOC names a channel or an attribute");
        }
        CaseAttribute attribute = attributes.get(Integer.parseInt(index));
        String value = rest.substring(colon + 1);
        int code = attribute.words().find(value);
        if (code < 0) {
            throw CaseSelections.unknown(key, "no case has " + attribute.name() + " '" + value + "'");
        }
        return new CaseSelection(
                key, "cases with " + attribute.name() + " " + value, CaseFilters.having(Integer.parseInt(index), code));
    }
}
