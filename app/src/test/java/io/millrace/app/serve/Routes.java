// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The routes that controllers declare. */
final class Routes {
    private Routes() {}

    static List<String> of(Class<?>... controllers) {
        return Arrays.stream(controllers)
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .flatMap(Routes::paths)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> paths(Method method) {
        GetMapping get = method.getAnnotation(GetMapping.class);
        PostMapping post = method.getAnnotation(PostMapping.class);
        DeleteMapping delete = method.getAnnotation(DeleteMapping.class);
        return Stream.of(
                        get == null ? new String[0] : get.path(),
                        post == null ? new String[0] : post.path(),
                        delete == null ? new String[0] : delete.path())
                .flatMap(Arrays::stream);
    }
}
