// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import java.util.List;

/**
 * What sources tell of.
 *
 * @param names of one source, or of several that cannot be told apart by what they tell of
 * @param touchpoints that their events can become, by index
 */
public record SourceTouchpoints(List<String> names, List<Integer> touchpoints) {}
