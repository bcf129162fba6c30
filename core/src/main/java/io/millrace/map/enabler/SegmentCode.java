// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import io.millrace.event.CaseAttribute;
import io.millrace.event.EventLog;
import io.millrace.journey.TraceCursor;
import java.util.List;

/** One number for the channel of a case and all that is declared to be known of it. */
final class SegmentCode {
    private final int channels;
    private final int attributes;
    private final long[] place;

    /** Takes as many attributes as fit into one number. */
    SegmentCode(EventLog words) {
        this.channels = words.channels().size();
        this.place = new long[words.attributes().size()];
        long size = Math.max(1, channels);
        int used = 0;
        for (CaseAttribute attribute : words.attributes()) {
            long next = Math.multiplyHigh(size, attribute.words().size() + 1L);
            if (next != 0 || size * (attribute.words().size() + 1L) < 0) {
                break;
            }
            place[used++] = size;
            size *= attribute.words().size() + 1L;
        }
        this.attributes = used;
    }

    long of(TraceCursor trace) {
        long code = trace.channel();
        if (attributes > 0) {
            List<CaseAttribute> known = trace.log().attributes();
            for (int a = 0; a < attributes; a++) {
                code += place[a] * (known.get(a).code()[trace.caseIndex()] + 1L);
            }
        }
        return code;
    }

    int channels() {
        return channels;
    }

    /** The channel of the cases with this code. */
    int channel(long code) {
        return (int) (code % Math.max(1, channels));
    }
}
