// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.sipoc;

import java.util.List;

/**
 * A step of the process.
 *
 * @param key names it, whatever the numbers say
 * @param touchpoints that make it up, by index, in the order in which most moves run
 */
record ProcessStep(String key, String name, List<Integer> touchpoints) {}
