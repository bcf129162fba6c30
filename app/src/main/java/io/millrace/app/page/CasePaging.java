// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.run.CaseList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of cases is cut into pages.
 *
 * @param first number of the first case shown, from 1
 * @param last number of the last case shown
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 * @param csv address of the whole list as CSV
 */
public record CasePaging(
        long first,
        long last,
        @Nullable String previous,
        @Nullable String next,
        String csv) {
    public static final int PAGE = 100;

    /** Paging of a list of which {@code page}, counted from 1, is shown. */
    public static CasePaging of(PageFrame frame, CaseList list, int page) {
        long before = (long) (page - 1) * PAGE;
        long last = before + list.rows().size();
        return new CasePaging(
                Math.min(before + 1, list.total()),
                last,
                page > 1 ? address(frame, "/cases", list, page - 1) : null,
                last < list.total() ? address(frame, "/cases", list, page + 1) : null,
                address(frame, "/cases.csv", list, 1));
    }

    /** The title of a list as the beginning of a sentence. */
    public static String sentence(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static String address(PageFrame frame, String path, CaseList list, int page) {
        return PageAddress.of(path, frame.view())
                .with("show", list.key())
                .with("page", page == 1 ? null : Integer.toString(page))
                .toString();
    }
}
