// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.run.View;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The address of a page. It holds the whole selection, so that a shared link shows the same numbers. */
public final class PageAddress {
    private final StringBuilder address;
    private char mark;

    private PageAddress(String path) {
        this.address = new StringBuilder(path);
        this.mark = path.indexOf('?') < 0 ? '?' : '&';
    }

    /** The address of a path, which may hold parameters already, for a view; what the view leaves open is left out. */
    public static PageAddress of(String path, View view) {
        PageAddress address = new PageAddress(path)
                .with("stream", view.stream())
                .with("from", day(view.from()))
                .with("to", day(view.to()));
        view.where().forEach(term -> address.with("where", term));
        return address;
    }

    /** Adds a parameter; null leaves it out. */
    public PageAddress with(String name, @Nullable String value) {
        if (value != null) {
            address.append(mark).append(name).append('=').append(encode(value));
            mark = '&';
        }
        return this;
    }

    /** A word as a part of a path. */
    public static String segment(String word) {
        return encode(word).replace("+", "%20");
    }

    @Override
    public String toString() {
        return address.toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
