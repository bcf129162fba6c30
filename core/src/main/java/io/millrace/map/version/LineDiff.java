// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.version;

import java.util.ArrayList;
import java.util.List;

/**
 * Which lines went and which came, by the longest common subsequence.
 *
 * @param gone lines of the former that the latter lacks, in order
 * @param come lines of the latter that the former lacked, in order
 */
public record LineDiff(List<String> gone, List<String> come) {

    static LineDiff of(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.add(before.get(i++));
            } else {
                come.add(after.get(j++));
            }
        }
        return new LineDiff(gone, come);
    }

    /** How many lines differ. */
    public int size() {
        return gone.size() + come.size();
    }
}
