// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.version;

import java.util.List;

/**
 * What a map was computed from.
 *
 * @param asOf the moment up to which something was known, ISO 8601
 * @param configuration lines of the page of YAML
 * @param stages the stage model, a line a stage
 * @param files which data files counted
 */
public record MapInputs(String asOf, List<String> configuration, List<String> stages, List<InputFile> files) {

    /**
     * A data file.
     *
     * @param use what it is read for
     * @param mark tells its content from any other: a checksum, or size and date where it was never imported
     */
    public record InputFile(String use, String name, String mark) {}
}
