// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.millrace.RealData;
import io.millrace.event.EventLog;
import io.millrace.event.Touchpoint;
import io.millrace.map.enabler.Enabler;
import io.millrace.map.enabler.EnablerFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Enablers of a real log of municipal permits: receipt, check, stop advice. */
class EnablerRealTest {
    private static final String CONFIG = """
            company: Municipality
            timezone: UTC
            sources:
              - name: permits
                file: receipt.csv
                columns: {case: "case:concept:name", time: "time:timestamp", channel: "case:channel", type: "concept:name"}
            journey: {model: ./stages.yaml, case: {id: case}}
            lanes: [{key: desk, row: front}]
            map:
              - {when: {type: Confirmation of receipt}, stage: received, touchpoint: received, lane: desk}
              - {when: {type: T02 Check confirmation of receipt}, stage: checked, touchpoint: checked, lane: desk}
              - {when: {type: T06 Determine necessity of stop advice}, stage: advised, touchpoint: advised, lane: desk}
              - {when: {type: T10 Determine necessity to stop indication}, stage: done, touchpoint: done, lane: desk}
              - {when: {type: T05 Print and send confirmation of receipt}, touchpoint: confirmation sent, lane: desk, flow: information, enables: checked > advised}
              - {when: {type: {prefix: T}}, touchpoint: other work, lane: desk}
            streams: {by: channel}
            """;

    private static final String STAGES = """
            name: permits
            version: 1
            stages:
              - {key: received, name: Received}
              - {key: checked, name: Checked}
              - {key: advised, name: Advised}
              - {key: done, name: Done, last: true}
            """;

    @Test
    void reach_is_counted_as_in_the_file_and_a_stream_has_the_same_numbers_alone(@TempDir Path folder)
            throws IOException {
        Path data = RealData.folder().resolve("event-logs");
        Files.writeString(folder.resolve("stages.yaml"), STAGES);
        MillraceRun run =
                MillraceRun.open(Files.writeString(folder.resolve("millrace.yaml"), CONFIG), data, Progress.SILENT);

        EnablerFindings all = new EnablerReader(run).read(View.ALL);

        Enabler sent = all.enablers().stream()
                .filter(one -> one.declared() && one.move().all())
                .findFirst()
                .orElseThrow();
        int[] counted = counted(run);
        assertThat(sent.name()).isEqualTo("confirmation sent");
        assertThat(sent.move().cases().cases()).isEqualTo(counted[0]).isGreaterThan(1_000);
        assertThat(sent.met().cases()).isEqualTo(counted[1]).isGreaterThan(100);
        assertThat(all.streams()).contains("Internet", "Desk", "All");
        for (String stream : List.of("Internet", "Desk")) {
            assertThat(new EnablerReader(run).read(View.ALL.ofStream(stream))).isEqualTo(all.of(stream));
        }
        assertThat(all.headline()).isNotBlank();
        assertThat(all.gapSentence()).contains(" of ");
    }

    /** Cases that are checked before they are advised or done, and those among them that are sent a confirmation in between. */
    private static int[] counted(MillraceRun run) {
        List<String> names =
                run.words().touchpoints().stream().map(Touchpoint::name).toList();
        int[] counted = new int[2];
        EventLog log = run.log().slice(0);
        for (int c = 0; c < log.cases(); c++) {
            boolean checked = false;
            boolean sent = false;
            for (int e = log.caseOffsets()[c]; e < log.caseOffsets()[c + 1]; e++) {
                String name = names.get(log.touchpoint()[e]);
                if (name.equals("advised") || name.equals("done")) {
                    break;
                }
                checked |= name.equals("checked");
                sent |= checked && name.equals("confirmation sent");
            }
            counted[0] += checked ? 1 : 0;
            counted[1] += sent ? 1 : 0;
        }
        return counted;
    }
}
