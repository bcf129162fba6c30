// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.nio.file.Path;
import java.util.List;

/**
 * What lies in a folder.
 *
 * @param files files of data, by name
 * @param passedOver files that are none, or that cannot be read
 */
public record FolderProfile(Path folder, List<FileProfile> files, List<PassedOver> passedOver) {

    /**
     * A file that is not used.
     *
     * @param reason why, in plain words
     */
    public record PassedOver(String file, String reason) {}
}
