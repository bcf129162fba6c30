// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import java.util.List;

/**
 * A drawing, ready for paper.
 *
 * @param title what it shows
 * @param left x of its left edge
 * @param top y of its upper edge
 */
record DrawnSheet(String title, double left, double top, double width, double height, List<Mark> marks) {}
