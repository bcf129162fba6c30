// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.keep.ImportEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells one log from another by all that it depends on: the page of YAML, its stages, and the content of the files that count. */
final class Fingerprint {
    /** Changes when the same files and the same page give another log than before. */
    private static final String MAKING = "millrace log 2";

    private Fingerprint() {}

    static String of(Configuration configuration, List<ImportEntry> live) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, MAKING);
            digest.update(Files.readAllBytes(configuration.file()));
            add(digest, configuration.journey().model().toString());
            live.stream()
                    .map(entry -> entry.use() + "\n" + entry.file().sha256() + "\n"
                            + entry.file().name())
                    .sorted()
                    .forEach(line -> add(digest, line));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
