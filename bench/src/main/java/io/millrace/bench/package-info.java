/** Measurements of the whole way, from export files to a drawn map. No room knows this package. */
@NullMarked
package io.millrace.bench;

import org.jspecify.annotations.NullMarked;
