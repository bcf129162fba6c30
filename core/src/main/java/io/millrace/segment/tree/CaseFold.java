// SPDX-License-Identifier: Apache-2.0
package io.millrace.segment.tree;

import io.millrace.journey.Aggregate;

/** Folds a fixed set of cases as often as it is asked to: the cases in view, or a part of them. */
@FunctionalInterface
public interface CaseFold {
    <R> R fold(Aggregate<?, R> aggregate);
}
