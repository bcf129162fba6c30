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

/** {@code millrace serve} over a folder in which there is nothing yet, started by its own command on a free port. */
final class EmptySite {
    private static final Pattern ADDRESS = Pattern.compile("http://[^/\\s]+");

    private EmptySite() {}

    /** Starts it, and says where it stands, without a slash at the end. It is served until the tests end. */
    static String start(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        int code = Millrace.run(
                new PrintWriter(said), new PrintWriter(complained), "serve", folder.toString(), "--port", "0");
        Matcher address = ADDRESS.matcher(said.toString());
        if (code != 0 || !address.find()) {
            throw new IllegalStateException("serve must start: code " + code + ", " + said + complained);
        }
        return address.group();
    }
}
