// SPDX-License-Identifier: Apache-2.0
package io.millrace.browser;

import io.millrace.app.page.Navigation;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the demo that must keep what every page promises: all of the navigation, and some below them. */
final class DemoPages {
    private static final List<String> BELOW = List.of(
            "/?level=process",
            "/?level=step",
            "/hand-offs/person",
            "/compare?one=stream:internet",
            "/future?stream=internet&set=picking.wait=4h",
            "/versions",
            "/case/0");

    private DemoPages() {}

    static List<String> all() {
        return Stream.concat(
                        Navigation.sections().stream()
                                .flatMap(section -> section.places().stream())
                                .map(Navigation.Place::path),
                        BELOW.stream())
                .toList();
    }
}
