// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.Map;

/**
 * What a file seems to be.
 *
 * @param subject what its rows are about, such as orders, visits, tickets
 * @param sentence why, in plain words
 * @param roles the role of each column by its name
 */
public record SourceGuess(
        FileProfile profile, FileUse use, String subject, String sentence, Map<String, ColumnRole> roles) {}
