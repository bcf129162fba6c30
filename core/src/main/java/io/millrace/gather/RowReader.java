// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rows of one file, whatever its format. A further format is one more reader.
 *
 * <p>Errors of the whole file are {@link io.millrace.event.MillraceException}s; what is wrong with one row is in its {@link Row#fault()}.
 */
interface RowReader extends Closeable {
    Header header();

    /** The next row, or null at the end. */
    @Nullable
    Row next();
}
