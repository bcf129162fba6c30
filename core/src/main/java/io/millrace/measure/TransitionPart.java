// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts of a pair of stages that are counted in cases. */
enum TransitionPart {
    CASES("", "cases with both %s and %s") {
        @Override
        boolean has(StagePassages passages, int from, int to) {
            return passages.entered(from) && passages.entered(to);
        }
    },
    OVERLAPS("overlaps", "cases that were in %2$s before %1$s") {
        @Override
        boolean has(StagePassages passages, int from, int to) {
            return CASES.has(passages, from, to) && passages.firstEntry(to) < passages.firstEntry(from);
        }
    },
    WAIT_TIME("waitTime", "cases that could move from %s to %s") {
        @Override
        boolean has(StagePassages passages, int from, int to) {
            return passages.leaving(from).timed();
        }
    },
    MOVED("moved", "cases that moved from %s straight to %s") {
        @Override
        boolean has(StagePassages passages, int from, int to) {
            return passages.next(from) == to;
        }
    };

    private static final TransitionPart[] ALL = values();

    private final String word;
    private final String title;

    TransitionPart(String word, String title) {
        this.word = word;
        this.title = title;
    }

    abstract boolean has(StagePassages passages, int from, int to);

    /** The part with this word in its key, or null. */
    static @Nullable TransitionPart find(String word) {
        for (TransitionPart part : ALL) {
            if (part.word.equals(word)) {
                return part;
            }
        }
        return null;
    }

    String selection(String fromKey, String toKey) {
        String pair = "transition:" + fromKey + ">" + toKey;
        return word.isEmpty() ? pair : pair + ":" + word;
    }

    String title(String fromName, String toName) {
        return String.format(Locale.ROOT, title, fromName, toName);
    }
}
