// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.List;

/** Leaves out a file that holds the same as another one in another format, such as log.csv and log.xes. */
final class TwinFinder {
    private TwinFinder() {}

    static void leaveOut(List<SourceDraft> drafts) {
        for (SourceDraft draft : drafts) {
            for (SourceDraft twin : drafts) {
                boolean first = drafts.indexOf(twin) < drafts.indexOf(draft) && twin.use != FileUse.LEFT_OUT;
                if (first && stem(draft).equals(stem(twin)) && draft.profile.rows() == twin.profile.rows()) {
                    draft.use = FileUse.LEFT_OUT;
                    draft.sentence = "it holds as many rows as " + twin.profile.name() + ", under the same name";
                }
            }
        }
    }

    private static String stem(SourceDraft draft) {
        return draft.profile.name().replaceAll("\\.[A-Za-z.]+$", "");
    }
}
