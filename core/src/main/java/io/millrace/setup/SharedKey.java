// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

/**
 * Two columns of two files that hold the same keys, measured on their values.
 *
 * @param share share of the different values of the first column that the second has too, 0 to 1
 * @param back share of those of the second that the first has too
 * @param compared how many different values of the first were compared
 */
public record SharedKey(
        String file, String column, String otherFile, String otherColumn, double share, double back, long compared) {

    /** The same two columns seen from the other file. */
    SharedKey turned() {
        return new SharedKey(
                /* file= */ otherFile,
                /* column= */ otherColumn,
                /* otherFile= */ file,
                /* otherColumn= */ column,
                /* share= */ back,
                /* back= */ share,
                compared);
    }
}
