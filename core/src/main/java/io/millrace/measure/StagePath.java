// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import java.util.List;

/** A path over stages, equal neighbours merged, with the cases that walked it. */
public record StagePath(List<Integer> stages, CaseCount cases) {}
