// SPDX-License-Identifier: Apache-2.0
/**
 * Room 13: looks at files before there is a configuration, and at a run after there is one.
 *
 * <p>Pre: a folder of files, or a run. Post: a {@link io.millrace.setup.SetupProposal} that runs, or a report on the quality of the data.
 */
@NullMarked
package io.millrace.setup;

import org.jspecify.annotations.NullMarked;
