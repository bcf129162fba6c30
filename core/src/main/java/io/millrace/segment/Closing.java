// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment;

import io.millrace.event.Ending;

/** Which journeys count as over, so that "and then nothing more" is a step of theirs. */
public enum Closing {
    /** Those that have ended; one that is still open may go on in any way. */
    ENDED {
        @Override
        public boolean over(Ending ending) {
            return ending != Ending.OPEN;
        }
    },
    /** Every one, as the literature counts and as is right for a log that is known to be complete. */
    EVERY {
        @Override
        public boolean over(Ending ending) {
            return true;
        }
    };

    /** Whether a journey that stands so is over. */
    public abstract boolean over(Ending ending);
}
