// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How the server is set up, in the words of Spring Boot. */
final class ServerSettings {
    private ServerSettings() {}

    /**
     * The settings.
     *
     * @param waiting where uploads wait until they belong to an import
     */
    static Map<String, Object> of(String host, int port, Path waiting) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.address", host);
        settings.put("server.port", port);
        settings.put("server.compression.enabled", true);
        settings.put("server.shutdown", "immediate");
        settings.put("spring.jmx.enabled", false);
        // beans that no request has needed yet need not be made before the first page
        settings.put("spring.main.lazy-initialization", true);
        settings.put("logging.level.root", "WARN");
        // a port that is taken is told in one sentence by the command line, not in a report by Spring
        settings.put("logging.level.org.springframework.boot", "OFF");
        settings.put("logging.level.org.apache.catalina", "OFF");
        uploads(settings, waiting);
        return settings;
    }

    /** Files go to the disk as they come in, whatever their size; the room there is looked at before the first byte is taken. */
    private static void uploads(Map<String, Object> settings, Path waiting) {
        settings.put("spring.servlet.multipart.location", waiting.toString());
        settings.put("spring.servlet.multipart.max-file-size", -1);
        settings.put("spring.servlet.multipart.max-request-size", -1);
        settings.put("spring.servlet.multipart.file-size-threshold", 0);
        settings.put("spring.servlet.multipart.resolve-lazily", true);
        settings.put("server.tomcat.max-part-count", 200);
        settings.put("server.tomcat.max-parameter-count", 20_000);
        settings.put("server.tomcat.max-http-form-post-size", "8MB");
    }
}
