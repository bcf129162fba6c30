// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.pareto.Pareto;
import io.millrace.map.pareto.ParetoCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bars that fall and the line that rises, ready to be drawn on a sheet of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param bars the first rows, as many as can be told apart
 * @param line points of the rising line
 * @param cutX where the few end, or null where they do not end within the bars
 * @param cutY how high the cut line lies
 * @param drawn how many rows have a bar
 */
public record ParetoChart(
        List<Bar> bars, String line, @Nullable String cutX, String cutY, int drawn) {
    private static final int MOST_BARS = 60;
    private static final double WIDTH = 900;
    private static final double HEIGHT = 240;
    private static final double TOP = 20;
    private static final double LEFT = 48;

    /**
     * One bar.
     *
     * @param few whether it is one of the few
     * @param title what it says when pointed at
     */
    public record Bar(String x, String y, String width, String height, boolean few, String title) {}

    /** Draws the first rows. */
    public static ParetoChart of(Pareto pareto) {
        List<Pareto.Row> rows = pareto.rows().stream().limit(MOST_BARS).toList();
        double step = rows.isEmpty() ? WIDTH : Math.min(60, WIDTH / rows.size());
        List<Bar> bars = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Pareto.Row row = rows.get(i);
            double height = HEIGHT * Math.max(0, row.share());
            bars.add(new Bar(
                    number(LEFT + i * step + step * 0.1),
                    number(TOP + HEIGHT - height),
                    number(step * 0.8),
                    number(height),
                    i < pareto.few(),
                    row.key() + ": " + PlainWords.percent(row.share()) + ", together "
                            + PlainWords.percent(row.cumulativeShare())));
            line.append(i == 0 ? "" : " ")
                    .append(number(LEFT + (i + 0.5) * step))
                    .append(',')
                    .append(number(TOP + HEIGHT * (1 - Math.min(1, Math.max(0, row.cumulativeShare())))));
        }
        boolean ends = pareto.few() > 0 && pareto.few() <= rows.size();
        return new ParetoChart(
                bars,
                line.toString(),
                ends ? number(LEFT + pareto.few() * step) : null,
                number(TOP + HEIGHT * (1 - ParetoCounts.CUT)),
                rows.size());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
