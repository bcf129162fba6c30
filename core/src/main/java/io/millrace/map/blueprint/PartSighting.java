// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.blueprint;

/** Hears a walk and remembers whether it found what is looked for. */
final class PartSighting implements ReactionWalk.Listener {
    private static final int ANY = -1;

    private final ReactionPart part;
    private final int touchpoint;
    private final int reaction;
    private boolean seen;

    private PartSighting(ReactionPart part, int touchpoint, int reaction) {
        this.part = part;
        this.touchpoint = touchpoint;
        this.reaction = reaction;
    }

    static PartSighting of(ReactionPart part, int touchpoint) {
        return new PartSighting(part, touchpoint, ANY);
    }

    /** One kind of reaction to an action. */
    static PartSighting of(int action, int reaction) {
        return new PartSighting(ReactionPart.REACTED, action, reaction);
    }

    void forget() {
        seen = false;
    }

    boolean seen() {
        return seen;
    }

    @Override
    public void reacted(int action, int with, long latency) {
        if (reaction == ANY || reaction == with) {
            note(action, ReactionPart.REACTED);
            note(action, ReactionPart.COULD);
        }
    }

    @Override
    public void unanswered(int action, boolean overtaken) {
        note(action, ReactionPart.COULD);
        note(action, ReactionPart.UNANSWERED);
        if (overtaken) {
            note(action, ReactionPart.OVERTAKEN);
        }
    }

    @Override
    public void young(int action) {
        note(action, ReactionPart.YOUNG);
    }

    @Override
    public void followed(int act) {
        note(act, ReactionPart.FOLLOWED);
    }

    @Override
    public void leftOver(int act, boolean opening) {
        note(act, ReactionPart.LEFT_OVER);
        if (opening) {
            note(act, ReactionPart.OPENING);
        }
    }

    private void note(int of, ReactionPart what) {
        seen |= of == touchpoint && what == part;
    }
}
