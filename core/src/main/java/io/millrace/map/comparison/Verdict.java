// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.comparison;

/** What a test says of a difference. */
public enum Verdict {
    /** More than noise: kept by Benjamini and Hochberg's procedure at a false discovery rate of 5 %, or 95 % intervals apart. */
    DIFFERS("differs"),
    /** Chance alone does as much. */
    NOISE("no more than noise"),
    /** Nobody can tell. */
    TOO_FEW("too few cases");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** In plain words. */
    public String word() {
        return word;
    }
}
