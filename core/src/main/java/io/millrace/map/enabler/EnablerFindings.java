// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.enabler;

import java.util.List;

/**
 * What moves customers on, stream by stream.
 *
 * @param streams names of the streams, most cases first, all together last
 * @param moves the moves of each stream, by stream, then in model order
 * @param enablers by stream and move; those that count first, then by lift and reach
 * @param gaps moves that nothing helps, by stream and move
 * @param shortcuts jumps over stages, by stream and model order
 * @param detours ways back, by stream and model order
 */
public record EnablerFindings(
        List<String> streams,
        List<StreamMove> moves,
        List<Enabler> enablers,
        List<EnablerGap> gaps,
        List<Passage> shortcuts,
        List<Passage> detours) {

    public EnablerFindings {
        streams = List.copyOf(streams);
        moves = List.copyOf(moves);
        enablers = List.copyOf(enablers);
        gaps = List.copyOf(gaps);
        shortcuts = List.copyOf(shortcuts);
        detours = List.copyOf(detours);
    }

    /** The findings of one stream. */
    public EnablerFindings of(String stream) {
        return new EnablerFindings(
                streams.stream().filter(stream::equals).toList(),
                moves.stream().filter(move -> move.stream().equals(stream)).toList(),
                enablers.stream()
                        .filter(enabler -> enabler.move().stream().equals(stream))
                        .toList(),
                gaps.stream().filter(gap -> gap.move().stream().equals(stream)).toList(),
                shortcuts.stream().filter(way -> way.stream().equals(stream)).toList(),
                detours.stream().filter(way -> way.stream().equals(stream)).toList());
    }

    /** What is scored beside a move, best first. */
    public List<Enabler> beside(StreamMove move) {
        return enablers.stream().filter(enabler -> enabler.move().equals(move)).toList();
    }

    /** The finding in one sentence. */
    public String headline() {
        return new EnablerWords(this).headline();
    }

    /** How many moves nothing helps, in one sentence; nothing where there is no move. */
    public String gapSentence() {
        return moves.isEmpty() ? "" : new EnablerWords(this).gaps();
    }
}
