// SPDX-License-Identifier: Apache-2.0
/**
 * Room 11: after journey, before run. Saves and loads.
 *
 * <p>Pre: imported files and the event log that was made of them. Post: the files lie in the archive under the hash of their content, the
 * log lies in segments that can be made anew from the archive, and a ledger says which files count and which segments belong together.
 */
@NullMarked
package io.millrace.keep;

import org.jspecify.annotations.NullMarked;
