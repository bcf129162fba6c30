// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;

/** The routes that controllers declare. */
final class Routes {
    private Routes() {}

    static List<String> of(Class<?>... controllers) {
        return Arrays.stream(controllers)
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .flatMap(Routes::paths)
                .sorted()
                .toList();
    }

    private static Stream<String> paths(Method method) {
        return Stream.of(method)
                .map(m -> m.getAnnotation(GetMapping.class))
                .filter(Objects::nonNull)
                .flatMap(mapping -> Arrays.stream(mapping.path()));
    }
}
