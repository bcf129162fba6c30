// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.future;

/**
 * A value that somebody wants to reach.
 *
 * @param stage index in the stage model
 * @param key of the stage
 * @param value seconds, or a share between 0 and 1
 * @param said the value as it was written
 */
public record Target(int stage, String key, TargetKind kind, double value, String said) {

    /** The target as {@link TargetReader} reads it. */
    public String text() {
        return key + "." + kind.word() + "=" + said;
    }
}
