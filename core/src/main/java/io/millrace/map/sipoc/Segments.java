// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import java.util.List;

/**
 * Who the cases are.
 *
 * @param channels of all cases, most first
 * @param attributes the values of each attribute, most first
 */
public record Segments(List<Part> channels, List<Attribute> attributes) {

    /** Cases of one channel, or with one value. */
    public record Part(int code, String name, long cases, long events) {}

    /** An attribute with its values. */
    public record Attribute(String name, List<Part> values) {}
}
