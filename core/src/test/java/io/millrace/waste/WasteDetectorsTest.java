// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WasteDetectorsTest {
    @Test
    void every_detector_that_is_written_is_found_and_none_looks_for_what_another_does() {
        var written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.millrace.waste")
                        .stream()
                        .filter(type -> type.isAssignableTo(WasteDetector.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .toList();

        assertThat(WasteDetectors.all())
                .extracting(detector -> detector.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(WasteDetectors.all()).extracting(WasteDetector::type).doesNotHaveDuplicates();
    }
}
