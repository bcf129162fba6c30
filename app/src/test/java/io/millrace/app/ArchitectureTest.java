// SPDX-License-Identifier: Apache-2.0
package io.millrace.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The faces over run: each uses run and what is below, and not another face; see docs/rooms.md and decision 010. */
class ArchitectureTest {
    private static final String CLI = "io.millrace.app.cli..";
    private static final String SERVE = "io.millrace.app.serve..";
    private static final String PAGE = "io.millrace.app.page..";
    private static final String DEMO = "io.millrace.app.demo..";
    private static final String PRINT = "io.millrace.app.print..";
    private static final String INTAKE = "io.millrace.app.intake..";

    private static final List<String> RUN_AND_BELOW = List.of(
            "io.millrace.stats..",
            "io.millrace.event..",
            "io.millrace.gather..",
            "io.millrace.journey..",
            "io.millrace.measure..",
            "io.millrace.map..",
            "io.millrace.segment..",
            "io.millrace.waste..",
            "io.millrace.keep..",
            "io.millrace.run..",
            "io.millrace.setup..");

    /** Room to what it may use beside the JDK and run and below. */
    private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

    static {
        ROOMS.put(DEMO, List.of());
        ROOMS.put(INTAKE, List.of(DEMO));
        ROOMS.put(
                PRINT, List.of("javax.imageio..", "javax.xml.stream..", "org.apache.fontbox..", "org.apache.pdfbox.."));
        ROOMS.put(PAGE, List.of(PRINT, INTAKE, "gg.jte..", "tools.jackson..", "com.fasterxml.jackson.annotation.."));
        ROOMS.put(
                SERVE,
                List.of(
                        PAGE,
                        INTAKE,
                        "org.springframework..",
                        "jakarta.servlet..",
                        "org.apache..",
                        "tools.jackson..",
                        "org.slf4j.."));
        ROOMS.put(CLI, List.of(PAGE, INTAKE, DEMO, "picocli.."));
    }

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.millrace.app");

    @TestFactory
    Stream<DynamicTest> a_face_uses_run_and_below_and_no_other_face() {
        return ROOMS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> check(room.getKey(), room.getValue())));
    }

    private static void check(String room, List<String> beside) {
        List<String> allowed = new ArrayList<>(RUN_AND_BELOW);
        allowed.add("java..");
        allowed.add("org.jspecify.annotations..");
        allowed.add(room);
        allowed.addAll(beside);
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                .because("faces stand side by side (docs/rooms.md)")
                .check(MAIN);
    }

    @Test
    void every_class_lives_in_a_room() {
        // templates are compiled into packages of JTE's choosing
        assertThat(MAIN.that(not(resideInAnyPackage(CLI, SERVE, PAGE, PRINT, INTAKE, DEMO))).stream()
                        .map(JavaClass::getName))
                .isEmpty();
    }
}
