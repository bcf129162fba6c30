// SPDX-License-Identifier: Apache-2.0
/**
 * Room 5, clusters: journeys that go alike, found by their ways alone.
 *
 * <p>Pre: journeys that no attribute splits any further. Post: clusters of variants, each with a flow of its own that tells its journeys in
 * few bits; how many, by description length or as asked; what each does more often than the others. Clusters describe, they do not explain:
 * nothing about the customers says who will go which way.
 */
@NullMarked
package io.millrace.segment.cluster;

import org.jspecify.annotations.NullMarked;
