// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a case did at a hand-off: the kinds of counts, and the words of their keys. */
enum HandOffPart {
    /** Made a move from the one group to the other. */
    MOVED("moved", "cases that moved from %s to %s"),
    /** Made one that stayed with the party. */
    KEPT("kept", "cases that moved from %s to %s and stayed with the same person"),
    /** Made one that changed the party: a hand-off. */
    HANDED("handed", "cases handed off from %s to %s"),
    /** Tells something about the wait. */
    WAIT("wait", "cases behind the wait from %s to %s"),
    /** The wait had not ended when the case was last followed. */
    CENSORED("waiting", "cases handed over from %s to %s and not taken up"),
    /** A step said that it hands over. */
    DECLARED("declared", "cases in which a step says that it hands over from %s to %s"),
    /** Declared long enough ago. */
    SETTLED("settled", "cases handed over from %s to %s long enough ago to have been taken up"),
    /** Of these, taken up. */
    TAKEN("taken", "of these, cases that %s handed over and %s took up"),
    /** Watched for long enough after the hand-off. */
    OBSERVED("observed", "cases handed off from %s to %s and watched for long enough"),
    /** Of these, gone back to the party that gave. */
    BOUNCED("bounced", "of these, cases handed off from %s to %s that went back"),
    /** Of these, met a defect. */
    DEFECT("defect", "of these, cases handed off from %s to %s that met a defect"),
    /** Observed, with a later stage to go to. */
    AT_RISK("atRisk", "cases handed off from %s to %s, watched for long enough, with a later stage to reach"),
    /** Of these, lost. */
    LOST("lost", "of these, cases lost after the hand-off from %s to %s");

    private final int bit;
    private final String word;
    private final String title;

    // masks by part: a set or a map would make objects for every case
    @SuppressWarnings("EnumOrdinal")
    HandOffPart(String word, String title) {
        this.bit = 1 << ordinal();
        this.word = word;
        this.title = title;
    }

    static Optional<HandOffPart> find(String word) {
        return Stream.of(values()).filter(part -> part.word.equals(word)).findFirst();
    }

    int bit() {
        return bit;
    }

    boolean in(int bits) {
        return (bits & bit) != 0;
    }

    String word() {
        return word;
    }

    String title(String from, String to) {
        return String.format(Locale.ROOT, title, from, to);
    }
}
