// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.time.LocalDate;

/** The questions, in SQL. */
final class DuckQueries {
    private static final String STEPS = """
            select case_id, activity as b, lag(activity) over cases as a, epoch_us(moment) - lag(epoch_us(moment)) over cases as gap
            from %s window cases as (partition by case_id order by moment)
            """;

    private DuckQueries() {}

    /** The directly-follows graph: from, to, count, median and 90th percentile in micros. */
    static String follows(String table) {
        return """
                select a, b, count(*), quantile_cont(gap, 0.5), quantile_cont(gap, 0.9)
                from (%s) where a is not null group by a, b order by a, b
                """.formatted(STEPS.formatted(table));
    }

    /** The same with sum and sum of squares. */
    static String statistics() {
        return """
                select a, b, count(*), sum(gap), sum(gap::double * gap), quantile_cont(gap, 0.5), quantile_cont(gap, 0.9)
                from (%s) where a is not null group by a, b
                """.formatted(STEPS.formatted("log"));
    }

    /** The graph of the cases that begin in a period. */
    static String filtered(LocalDate from, int days) {
        return follows("""
                (select log.* from log join (
                   select case_id from log group by case_id
                   having min(moment) >= date '%s' and min(moment) < date '%s') using (case_id))
                """.formatted(from, from.plusDays(days)));
    }

    /** The most frequent orders of activities, and how many there are. */
    static String variants() {
        return """
                select variant, count(*) as cases, count(*) over () as variants
                from (select case_id, list(activity order by moment) as variant from log group by case_id)
                group by variant order by cases desc limit 50
                """;
    }

    /** Activities that cases meet again: how many cases, how often. */
    static String rework() {
        return """
                select activity, count(*), sum(times - 1)
                from (select case_id, activity, count(*) as times from log group by case_id, activity)
                where times > 1 group by activity
                """;
    }
}
