// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.journey.CaseFilter;

/**
 * The cases behind a number. Every number carries the key of its selection, and the same key lists the cases: so a number and its list
 * cannot disagree.
 *
 * <p>Keys: {@code cases}, {@code leadTime}, {@code processTime}, {@code open}, {@code completed}, {@code orderedAgain}, {@code exited}, {@code undatedExits}, {@code silent},
 * {@code exit:NAME} for a dated and {@code undatedExit:NAME} for an undated exit, {@code stage:KEY} and {@code stage:KEY:PART}, {@code transition:FROM>TO} and {@code transition:FROM>TO:PART},
 * {@code backLoop:FROM>TO}, {@code flow:INDEX>INDEX}, {@code touchpoint:INDEX}, {@code touchpoint:INDEX:stepTime}, {@code touchpoint:INDEX:left}, {@code touchpoint:INDEX:processTime},
 * {@code first:INDEX}, {@code latest:INDEX}, {@code path:KEY>KEY>...}, {@code variant:HASH}, {@code rework:INDEX}.
 * Where an INDEX stands, several may stand with commas between: any of them will do.
 *
 * @param key as above
 * @param title what the list shows, in plain words, such as "cases in Purchase at 31 Dec 2025"
 * @param filter true for the cases of the list
 */
public record CaseSelection(String key, String title, CaseFilter filter) {}
