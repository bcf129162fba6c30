// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.print;

import java.util.List;

/**
 * A drawing, ready for paper.
 *
 * @param title what it shows
 * @param description what it found and on what it rests; empty where the drawing says nothing
 * @param left x of its left edge
 * @param top y of its upper edge
 */
record DrawnSheet(
        String title, String description, double left, double top, double width, double height, List<Mark> marks) {}
