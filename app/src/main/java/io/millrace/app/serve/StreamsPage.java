// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.app.page.JtePages;
import io.millrace.app.page.PageFrame;
import io.millrace.app.page.PlainWords;
import io.millrace.app.page.StreamRow;
import io.millrace.map.PlainNumbers;
import io.millrace.measure.StreamMeasures;
import io.millrace.run.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The value streams side by side. */
@Controller
final class StreamsPage {
    private final JtePages pages;

    StreamsPage(JtePages pages) {
        this.pages = pages;
    }

    @GetMapping(path = "/streams", produces = MapPages.HTML)
    @ResponseBody
    String streams(AskedView asked) {
        PageFrame frame = asked.frames().live("/streams", "/streams", asked.view(), asked.theme());
        List<StreamMeasures> streams = asked.run().streams(asked.view());
        return pages.render(
                "streams", Map.of("frame", frame, "headline", headline(streams), "rows", rows(streams, frame)));
    }

    private static List<StreamRow> rows(List<StreamMeasures> streams, PageFrame frame) {
        double mostCases = streams.stream()
                .mapToDouble(s -> (double) s.cases().cases())
                .max()
                .orElse(0);
        double longest =
                streams.stream().mapToDouble(StreamsPage::seconds).max().orElse(0);
        List<StreamRow> rows = new ArrayList<>();
        for (StreamMeasures stream : streams) {
            View view = frame.view().ofStream(stream.all() ? null : stream.name());
            rows.add(new StreamRow(
                    frame.of(view),
                    stream,
                    bar((double) stream.cases().cases(), mostCases),
                    bar(seconds(stream), longest)));
        }
        return rows;
    }

    private static String bar(double part, double whole) {
        return String.format(Locale.ROOT, "%.1f", whole <= 0 ? 0 : Math.max(0, 100 * part / whole));
    }

    private static double seconds(StreamMeasures stream) {
        Double seconds = stream.totals().leadTime().p50().seconds();
        return seconds == null ? 0 : seconds;
    }

    private static String headline(List<StreamMeasures> streams) {
        List<StreamMeasures> timed = streams.stream()
                .filter(s -> !s.all() && s.totals().leadTime().p50().seconds() != null)
                .sorted(Comparator.comparingDouble(StreamsPage::seconds))
                .toList();
        long channels = streams.stream().filter(s -> !s.all()).count();
        if (timed.size() < 2) {
            return channels < 2 ? "All cases are one value stream." : arrivals(streams);
        }
        StreamMeasures fastest = timed.get(0);
        StreamMeasures slowest = timed.get(timed.size() - 1);
        return "Of " + PlainWords.count(channels) + " value streams " + fastest.name()
                + " is the fastest with a median of " + median(fastest) + ", " + slowest.name() + " the slowest with "
                + median(slowest) + ".";
    }

    /** Where too few cases arrive for a median, the share that did arrive tells the streams apart. */
    private static String arrivals(List<StreamMeasures> streams) {
        List<StreamMeasures> sorted = streams.stream()
                .filter(s -> !s.all() && s.cases().cases() > 0)
                .sorted(Comparator.comparingDouble(StreamsPage::arrived))
                .toList();
        if (sorted.size() < 2) {
            return "No two streams have cases in this period.";
        }
        StreamMeasures best = sorted.get(sorted.size() - 1);
        StreamMeasures worst = sorted.get(0);
        return "Of " + PlainWords.count(sorted.size()) + " value streams " + best.name()
                + " brings most cases to an end or the next order: " + PlainNumbers.percent(arrived(best)) + "; "
                + worst.name() + " the fewest: " + PlainNumbers.percent(arrived(worst)) + ".";
    }

    private static double arrived(StreamMeasures stream) {
        long arrived = stream.totals().completed().cases()
                + stream.totals().orderedAgain().cases();
        return (double) arrived / stream.cases().cases();
    }

    private static String median(StreamMeasures stream) {
        return PlainWords.sentence(stream.totals().leadTime().p50().seconds());
    }
}
