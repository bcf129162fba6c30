// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

import io.millrace.event.EventLog;
import io.millrace.journey.CaseRule;
import io.millrace.measure.StreamMeasures;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Says what numbers are based on: cases, case rule, period, as of. */
public final class BasisWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final EventLog log;
    private final CaseRule caseRule;
    private final ZoneId zone;

    /** Takes what all streams of a company share. */
    public BasisWriter(EventLog log, CaseRule caseRule, ZoneId zone) {
        this.log = log;
        this.caseRule = caseRule;
        this.zone = zone;
    }

    /** The cases of the stream, the case rule, the period and the day up to which something is known. */
    public String write(StreamMeasures measures) {
        long cases = measures.cases().cases();
        StringBuilder text = new StringBuilder(PlainNumbers.count(cases))
                .append(cases == 1 ? " case, " : " cases, ")
                .append(caseRule.sentence())
                .append(". ");
        if (cases > 0) {
            text.append(day(measures.firstTime()))
                    .append(" – ")
                    .append(day(measures.lastTime()))
                    .append(", ");
        }
        return text.append(cases > 0 ? "as of " : "As of ")
                .append(asOf())
                .append('.')
                .toString();
    }

    /** The day up to which something is known. */
    public String asOf() {
        return day(log.asOf());
    }

    private String day(long micros) {
        return DAY.format(Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atZone(zone));
    }
}
