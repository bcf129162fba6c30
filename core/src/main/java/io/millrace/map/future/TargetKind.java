// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

/** What a target is set for. */
public enum TargetKind {
    /** Time from entering a stage until moving on: its step of the ladder. */
    LEAD("lead", "lead time", true),
    /** The part of the lead time that is no process time. */
    WAIT("wait", "wait", true),
    /** Time that somebody works on the case. */
    PROCESS("process", "process time", true),
    /** Share of the cases that move on. */
    NEXT("next", "next-stage rate", false),
    /** %C&A. */
    COMPLETE("ca", "%C&A", false);

    private final String word;
    private final String title;
    private final boolean time;

    TargetKind(String word, String title, boolean time) {
        this.word = word;
        this.title = title;
        this.time = time;
    }

    /** Its name in a target such as {@code purchase.wait=0.5d}. */
    public String word() {
        return word;
    }

    /** What it is called on pages. */
    public String title() {
        return title;
    }

    /** Whether it is measured in seconds; else it is a share. */
    public boolean time() {
        return time;
    }
}
