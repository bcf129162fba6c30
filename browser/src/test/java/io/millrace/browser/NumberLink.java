// SPDX-License-Identifier: Apache-2.0
package io.millrace.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number on a page that opens its cases.
 *
 * @param href the address of the list
 * @param n how many cases the number says stand behind it
 * @param text what people read
 * @param title what the number says when pointed at; a number of times says there in how many cases
 */
record NumberLink(String href, long n, String text, String title) {
    private static final String COLLECT = """
            () => [...document.querySelectorAll('a[data-n]')].map(a =>
              ({href: a.getAttribute('href') || a.getAttribute('xlink:href') || '', n: a.dataset.n, text: a.textContent.trim(),
               title: a.getAttribute('title') || ''}))
            """;

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(,\\d{3})*|\\d+");
    private static final Pattern TIMES = Pattern.compile("in ([\\d,]+) cases?");
    private static final Pattern TOTAL = Pattern.compile("id=\"total\" data-n=\"(\\d+)\"");

    /** All numbers of the page, in page order, doubles included. */
    static List<NumberLink> on(Page page) {
        return ((List<?>) page.evaluate(COLLECT))
                .stream().map(found -> (Map<?, ?>) found).map(NumberLink::of).toList();
    }

    /** Status and total of the list behind an address, such as "200 1234". */
    static String open(Page page, String href) {
        APIResponse answer = page.request().get(href);
        Matcher total = TOTAL.matcher(answer.text());
        String found = answer.status() + " " + (total.find() ? total.group(1) : "no list");
        answer.dispose();
        return found;
    }

    /** Whether the number is a bare count, such as "1,234": then it is n itself. */
    boolean isCount() {
        return COUNT.matcher(said()).matches();
    }

    long count() {
        return Long.parseLong(said().replace(",", ""));
    }

    private String said() {
        Matcher times = TIMES.matcher(title);
        return times.matches() ? times.group(1) : text;
    }

    private static NumberLink of(Map<?, ?> found) {
        return new NumberLink(
                String.valueOf(found.get("href")),
                Long.parseLong(String.valueOf(found.get("n"))),
                String.valueOf(found.get("text")),
                String.valueOf(found.get("title")));
    }
}
