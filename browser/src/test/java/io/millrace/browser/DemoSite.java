// SPDX-License-Identifier: Apache-2.0
package io.millrace.browser;

import io.millrace.app.cli.Millrace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo, started once by its own command on a free port and served until the tests end. */
final class DemoSite {
    private static final Pattern ADDRESS = Pattern.compile("http://[^/\\s]+");
    private static final String HOME = start();

    private DemoSite() {}

    /** Where the demo stands, without a slash at the end. */
    static String home() {
        return HOME;
    }

    private static String start() {
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        int code = Millrace.run(
                new PrintWriter(said),
                new PrintWriter(complained),
                "demo",
                "--port",
                "0",
                "--folder",
                folder().toString());
        Matcher address = ADDRESS.matcher(said.toString());
        if (code != 0 || !address.find()) {
            throw new IllegalStateException("the demo must start: code " + code + ", " + said + complained);
        }
        return address.group();
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "demo"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
