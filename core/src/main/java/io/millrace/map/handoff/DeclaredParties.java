// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import java.util.List;
import java.util.Map;

/**
 * What a company says of itself that no source tells.
 *
 * @param company its name
 * @param teams agents by the name of their team
 */
public record DeclaredParties(String company, Map<String, List<String>> teams) {}
