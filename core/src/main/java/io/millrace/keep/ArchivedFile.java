// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

/**
 * A file in the archive.
 *
 * @param sha256 hash of its content, in hexadecimal
 * @param name the name that it had
 * @param modified when the original was last written, milliseconds since the epoch
 */
public record ArchivedFile(String sha256, long bytes, String name, long modified) {}
