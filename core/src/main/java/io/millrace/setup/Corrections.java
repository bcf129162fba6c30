// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person says against a guess, or in answer to a question; both are the same: a key and a word.
 *
 * <table>
 *   <caption>Keys and the words they take</caption>
 *   <tr><td>{@code company}</td><td>any</td></tr>
 *   <tr><td>{@code currency}</td><td>three letters, or {@code none}</td></tr>
 *   <tr><td>{@code zone}</td><td>such as Europe/Berlin</td></tr>
 *   <tr><td>{@code cases}</td><td>{@code purchase} for purchase to purchase, {@code id} for one case an id</td></tr>
 *   <tr><td>{@code group}</td><td>name of a file: the map is about the files that share keys with it</td></tr>
 *   <tr><td>{@code use:FILE}</td><td>a word of {@link FileUse}</td></tr>
 *   <tr><td>{@code role:FILE:COLUMN}</td><td>a word of {@link ColumnRole}</td></tr>
 *   <tr><td>{@code delimiter:FILE}, {@code charset:FILE}, {@code decimal:FILE}, {@code time:FILE}</td><td>as under format in the
 *     configuration</td></tr>
 *   <tr><td>{@code stage:TYPE}</td><td>key of a stage, or {@code none}</td></tr>
 * </table>
 */
public record Corrections(Map<String, String> words) {
    /** Nothing is corrected. */
    public static final Corrections NONE = new Corrections(Map.of());

    public Corrections {
        words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The word for a key. */
    public Optional<String> of(String key) {
        return Optional.ofNullable(words.get(key)).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** These corrections and newer ones, which win. */
    public Corrections and(Corrections newer) {
        Map<String, String> all = new LinkedHashMap<>(words);
        all.putAll(newer.words);
        return new Corrections(all);
    }
}
