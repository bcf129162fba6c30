// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import java.util.List;

/** Where a reader can go from any page: eight sections at most, each with one page or several. */
public final class Navigation {
    private static final List<Section> SECTIONS = List.of(
            new Section(
                    "Map",
                    List.of(
                            new Place("Map", "/", "m"),
                            new Place("Tangle", "/tangle", "g"),
                            new Place("Future state", "/future", "u"))),
            new Section(
                    "Streams",
                    List.of(
                            new Place("Side by side", "/streams", "s"),
                            new Place("Split", "/split", "l"),
                            new Place("Pareto", "/pareto", "r"),
                            new Place("Compare", "/compare", "o"))),
            new Section("Hand-offs", List.of(new Place("Hand-offs", "/hand-offs", "h"))),
            new Section("Enablers", List.of(new Place("Enablers", "/enablers", "e"))),
            new Section("Waste", List.of(new Place("Waste", "/waste", "x"))),
            new Section(
                    "Blueprint",
                    List.of(
                            new Place("Blueprint", "/blueprint", "b"),
                            new Place("SIPOC", "/sipoc", "i"),
                            new Place("Touchpoints", "/touchpoints", "p"))),
            new Section("Cases", List.of(new Place("Cases", "/cases", "c"), new Place("Where", "/where", "w"))),
            new Section("Data", List.of(new Place("Data", "/data", "d"))));

    private Navigation() {}

    /**
     * A word of the navigation.
     *
     * @param places its pages; the first one opens
     */
    public record Section(String name, List<Place> places) {
        /** The page that the word opens. */
        public Place first() {
            return places.get(0);
        }

        /** The pages besides the first. */
        public List<Place> others() {
            return places.subList(1, places.size());
        }

        /** Whether a page of this path is one of them. */
        public boolean has(String path) {
            return places.stream().anyMatch(place -> place.path().equals(path));
        }
    }

    /**
     * A page.
     *
     * @param key opens it from the keyboard
     */
    public record Place(String name, String path, String key) {}

    public static List<Section> sections() {
        return SECTIONS;
    }

    /** The pages beside the one that is open; none where it stands alone. */
    public static List<Place> beside(String path) {
        return SECTIONS.stream()
                .filter(section -> section.has(path) && section.places().size() > 1)
                .findFirst()
                .map(Section::places)
                .orElse(List.of());
    }
}
