// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** All detectors there are, in the order of the kinds of waste. */
public final class Detectors {
    private static final List<WasteDetector> ALL =
            ServiceLoader.load(WasteDetector.class, Detectors.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(WasteDetector::type)
                            .thenComparing(detector -> detector.getClass().getName()))
                    .toList();

    private Detectors() {}

    public static List<WasteDetector> all() {
        return ALL;
    }
}
