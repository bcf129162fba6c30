/**
 * Room 14: takes a person's files, keeps what was said about them, counts them, and brings them into the project or out of it again.
 *
 * <p>Pre: files that are hostile until looked at. Post: either the whole import is in the project folder or nothing of it.
 */
@NullMarked
package io.millrace.app.intake;

import org.jspecify.annotations.NullMarked;
