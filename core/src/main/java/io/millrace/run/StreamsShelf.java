// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.journey.StreamRule;
import io.millrace.keep.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes streams those of the configuration, and takes that back: the text before is kept in the data directory. */
public final class StreamsShelf {
    private static final String KIND = "configuration";
    private static final int LONGEST_NAME = 80;

    private final Company company;

    public StreamsShelf(Company company) {
        this.company = company;
    }

    /**
     * Writes the streams into the configuration; what else stands in it stays, line by line.
     *
     * @throws MillraceException when a name cannot be one, the configuration would not be understood, or it cannot be written
     */
    public void apply(List<StreamRule> rules) {
        if (rules.size() < 2) {
            throw new MillraceException(
                    Blame.USAGE, "there is no split to apply: one stream for all is what there is without one");
        }
        Set<String> names = new HashSet<>();
        for (StreamRule rule : rules) {
            require(rule.name(), names);
        }
        String before = YamlFile.text(company.config());
        String after = new StreamsText(before).with(rules);
        // the text before is safe before the file changes
        company.write(KIND, name(), hash(after) + "\n" + before);
        replace(after);
    }

    private static void require(String name, Set<String> names) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new MillraceException(
                    Blame.USAGE,
                    "a stream needs a name of 1 to " + LONGEST_NAME + " characters, such as 'returning customers'");
        }
        if (!names.add(name)) {
            throw new MillraceException(Blame.USAGE, "two streams are called '" + name + "': give each its own name");
        }
    }

    /** Whether the configuration is still what {@link #apply} made of it, so that it can be taken back. */
    public boolean canUndo() {
        return kept().isPresent();
    }

    /**
     * Writes back the text that stood there before.
     *
     * @throws MillraceException when nothing was applied, or the configuration was changed since
     */
    public void undo() {
        String before = kept().orElseThrow(() -> new MillraceException(
                Blame.USAGE,
                "nothing can be taken back: no split was applied to " + name()
                        + ", or it was changed since; take 'are' under 'streams' out by hand"));
        replace(before);
        company.write(KIND, name(), "");
    }

    private Optional<String> kept() {
        Document document = company.store().document(KIND, name());
        if (document == null || document.body().isEmpty()) {
            return Optional.empty();
        }
        int line = document.body().indexOf('\n');
        boolean same = document.body().substring(0, line).equals(hash(YamlFile.text(company.config())));
        return same ? Optional.of(document.body().substring(line + 1)) : Optional.empty();
    }

    private String name() {
        return String.valueOf(company.config().getFileName());
    }

    /** The file as a whole is the old or the new one, whatever happens; the new one is read before it counts. */
    private void replace(String text) {
        Path file = company.config();
        try {
            // a link goes on leading where it led
            file = file.toRealPath();
            Path fresh = file.resolveSibling("." + name() + ".new");
            try {
                Files.writeString(fresh, text);
                company.check(fresh);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    file + " cannot be written (" + e.getMessage()
                            + "): see who may write there, and whether the disk is full",
                    e);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
