// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.run.View;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a request asks to look at.
 *
 * @param theme light, dark, or null for what the reader's system prefers
 */
record AskedView(View view, @Nullable String theme) {}
