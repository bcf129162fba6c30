// SPDX-License-Identifier: Apache-2.0
/**
 * Room 12: wires the rooms into one run. Reads the configuration.
 *
 * <p>Pre: a configuration file. Post: a {@link io.millrace.run.MillraceRun} that answers every question of the faces.
 */
@NullMarked
package io.millrace.run;

import org.jspecify.annotations.NullMarked;
