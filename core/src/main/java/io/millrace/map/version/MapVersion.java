// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.version;

import java.util.List;

/** The numbers of a map at one time, and what they were computed from. */
public record MapVersion(MapInputs inputs, List<MapNumber> numbers) {}
