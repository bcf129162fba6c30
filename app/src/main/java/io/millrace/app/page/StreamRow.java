// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.measure.StreamMeasures;

/**
 * A stream beside others.
 *
 * @param frame a frame whose view is this stream, so that its numbers open its own cases
 * @param barOfCases cases as a share of the largest stream, 0 to 100
 * @param barOfLeadTime median lead time as a share of the slowest stream, 0 to 100
 */
public record StreamRow(PageFrame frame, StreamMeasures m, String barOfCases, String barOfLeadTime) {}
