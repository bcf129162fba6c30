// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The detectors that there are, found as services. */
final class WasteDetectors {
    private static final List<WasteDetector> ALL =
            ServiceLoader.load(WasteDetector.class, WasteDetector.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(WasteDetector::type))
                    .toList();

    private WasteDetectors() {}

    /** In the order of their types. */
    static List<WasteDetector> all() {
        return ALL;
    }
}
