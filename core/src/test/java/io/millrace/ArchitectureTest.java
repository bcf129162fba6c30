// SPDX-License-Identifier: Apache-2.0
package io.millrace;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of docs/rooms.md: value flows one way, and a room uses only the rooms named beside it, all of them above it. */
class ArchitectureTest {
    /** Room to the rooms that it may use. */
    private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

    /** The rooms that touch the world outside the process, and what they touch it with. */
    private static final Map<String, List<String>> DOORS = Map.of(
            "gather",
                    List.of(
                            "java..",
                            "javax.xml.stream..",
                            "de.siegmar.fastcsv..",
                            "tools.jackson.core..",
                            "org.duckdb.."),
            "keep", List.of("java..", "org.duckdb.."),
            "run", List.of("java..", "org.snakeyaml.engine.."),
            "setup", List.of("java.."));

    /** What every other room may use beside its own rooms: no file, no socket, no database. */
    private static final List<String> PURE = List.of(
            "java.lang",
            "java.lang.annotation..",
            "java.lang.invoke..",
            "java.nio.charset",
            "java.util..",
            "java.time..",
            "java.math..",
            "com.google.auto.service",
            "org.apache.commons.numbers.gamma..");

    private static final Pattern DRAWER =
            Pattern.compile(".*(Util|Utils|Utilities|Helper|Helpers|Manager|Common|Impl|Dto|Misc)$");

    static {
        room("stats");
        room("event");
        room("gather", "event");
        room("journey", "event");
        room("measure", "event", "journey", "stats");
        room("map", "event", "journey", "measure", "stats");
        room("segment", "event", "journey", "measure", "stats");
        room("repurchase", "event", "journey", "measure", "stats");
        room("waste", "event", "journey", "measure", "map", "stats");
        room("keep", "event", "gather");
        room("run", "stats", "event", "gather", "journey", "measure", "map", "segment", "waste", "keep");
        room("setup", "stats", "event", "gather", "journey", "measure", "map", "segment", "waste", "keep", "run");
    }

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.millrace");

    // an upstream room that is not declared yet stops the class, so the table cannot hold a cycle
    private static void room(String name, String... upstream) {
        assertThat(ROOMS.keySet()).as("rooms above " + name).containsAll(List.of(upstream));
        ROOMS.put(name, List.of(upstream));
    }

    @TestFactory
    Stream<DynamicTest> a_room_uses_only_the_rooms_beside_it() {
        return ROOMS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> check(room.getKey(), room.getValue())));
    }

    private static void check(String room, List<String> upstream) {
        List<String> allowed = new ArrayList<>(DOORS.getOrDefault(room, PURE));
        allowed.add("org.jspecify.annotations..");
        allowed.add(inside(room));
        upstream.forEach(above -> allowed.add(inside(above)));
        classes()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                .because("value flows one way (docs/rooms.md)")
                .check(MAIN);
    }

    @Test
    void every_class_lives_in_a_room() {
        String[] rooms = ROOMS.keySet().stream().map(ArchitectureTest::inside).toArray(String[]::new);

        assertThat(MAIN.that(not(resideInAnyPackage(rooms))).stream().map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void no_class_is_a_drawer_for_odds_and_ends() {
        assertThat(MAIN.stream().map(JavaClass::getSimpleName).filter(DRAWER.asMatchPredicate()))
                .isEmpty();
        assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(
                        name -> name.matches(".*\\.(util|utils|common|helper|impl|manager|service|dto|misc)(\\..*)?"));
    }

    @Test
    void no_number_depends_on_the_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.millrace.keep..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .because(
                        "a map is as of the latest event read or of the day that the configuration names; only the ledger says when something was imported")
                .check(MAIN);
    }

    @Test
    void only_the_doors_start_threads_or_programs() {
        String[] pure = ROOMS.keySet().stream()
                .filter(room -> !DOORS.containsKey(room))
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, ProcessBuilder.class, Runtime.class)
                .check(MAIN);
    }

    private static String inside(String room) {
        return "io.millrace." + room + "..";
    }
}
