// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.run.Company;
import io.millrace.run.LeafStreams;
import io.millrace.run.MillraceRun;
import io.millrace.run.Progress;
import io.millrace.run.SplitAsked;
import io.millrace.run.SplitReader;
import io.millrace.run.StreamSplit;
import io.millrace.run.StreamsShelf;
import io.millrace.run.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample company, split: a generated log whose channels flow differently. */
class SplitDemoTest {
    @Test
    void leaves_add_up_before_and_after_they_are_the_value_streams(@TempDir Path folder) {
        Path config = SampleCompany.write(folder, 7, 20_000);
        Company company = new Company(config, null, null);
        MillraceRun run = company.open(Progress.SILENT);
        StreamSplit found = new SplitReader(run).read(View.ALL, SplitAsked.ANY);

        assertThat(found.split().splits()).isTrue();
        assertThat(found.leaves().stream()
                        .mapToLong(leaf -> leaf.cases().cases())
                        .sum())
                .isEqualTo(run.log().cases());

        List<String> names =
                found.leaves().stream().map(leaf -> leaf.rule().name()).toList();
        new StreamsShelf(company).apply(new LeafStreams(run).of(found, names));
        MillraceRun after = company.open(Progress.SILENT);

        assertThat(after.streamNames()).containsAll(names).doesNotContain("other");
        for (StreamSplit.Leaf leaf : found.leaves()) {
            View stream = View.ALL.ofStream(leaf.rule().name());
            assertThat(after.measures(stream).cases().cases())
                    .isEqualTo(leaf.cases().cases());
            assertThat(after.map(stream).measures().cases().cases())
                    .isEqualTo(leaf.cases().cases());
        }
        StreamSplit again = new SplitReader(after).read(View.ALL, SplitAsked.ANY);
        assertThat(again.leaves().stream().map(leaf -> leaf.cases().cases()))
                .containsExactlyElementsOf(found.leaves().stream()
                        .map(leaf -> leaf.cases().cases())
                        .toList());
    }

    @Test
    void one_stream_that_is_split_leaves_the_others_as_they_are(@TempDir Path folder) {
        Company company = new Company(SampleCompany.write(folder, 7, 20_000), null, null);
        MillraceRun run = company.open(Progress.SILENT);
        StreamSplit all = new SplitReader(run).read(View.ALL, new SplitAsked(List.of("utm_source"), 0));
        StreamSplit one = new StreamSplit(
                "internet", all.split(), all.before(), all.after(), all.leaves(), Map.of(), Map.of(), null, null);

        new StreamsShelf(company)
                .apply(new LeafStreams(run)
                        .of(
                                one,
                                all.leaves().stream()
                                        .map(leaf -> leaf.rule().name())
                                        .toList()));
        MillraceRun after = company.open(Progress.SILENT);

        for (String channel : List.of("store", "phone", "dealer")) {
            assertThat(after.measures(View.ALL.ofStream(channel)).cases().cases())
                    .isEqualTo(run.measures(View.ALL.ofStream(channel)).cases().cases());
        }
        assertThat(after.streamNames()).doesNotContain("internet", "other");
    }
}
