// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.keep.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The future states that people keep: several a stream, each with all its versions. Nothing is overwritten. */
public final class FutureShelf {
    private static final String KIND = "future";
    private static final int LONGEST_NAME = 80;

    private final Company company;

    public FutureShelf(Company company) {
        this.company = company;
    }

    /**
     * A version of a future state.
     *
     * @param id of the document that keeps it
     * @param stream name of the stream, or null for all together
     * @param targets as they were written; none where it was taken away
     * @param writtenAt milliseconds since the epoch
     */
    public record Version(long id, String name, @Nullable String stream, List<String> targets, long writtenAt) {}

    /** Every version of every future state of a stream by its name, oldest first; those taken away included. */
    public Map<String, List<Version>> all(@Nullable String stream) {
        Map<String, List<Version>> found = new LinkedHashMap<>();
        for (Document document : company.store().documents(KIND)) {
            Version version = version(document);
            if (Objects.equals(version.stream(), stream)) {
                found.computeIfAbsent(version.name(), name -> new ArrayList<>()).add(version);
            }
        }
        return found;
    }

    /** The latest version of a future state of a stream, where there is one. */
    public Optional<Version> find(@Nullable String stream, String name) {
        List<Version> versions = all(stream).getOrDefault(name, List.of());
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /**
     * Keeps targets under a name; those kept before stay.
     *
     * @throws MillraceException when the name cannot be one, or another process is writing
     */
    public Version keep(@Nullable String stream, String name, List<String> targets) {
        String known = name.strip();
        if (known.isEmpty() || known.length() > LONGEST_NAME || known.chars().anyMatch(Character::isISOControl)) {
            throw new MillraceException(
                    Blame.USAGE,
                    "a future state needs a name of 1 to " + LONGEST_NAME + " characters, such as 'faster delivery'");
        }
        StringBuilder body = new StringBuilder("stream=").append(stream == null ? "" : stream);
        targets.forEach(target -> body.append('\n').append(target.strip()));
        return version(
                company.write(KIND, document(stream, known), body.append('\n').toString()));
    }

    /**
     * Writes an earlier version again, as the latest one.
     *
     * @throws MillraceException when there is no such version
     */
    public Version bringBack(@Nullable String stream, String name, long id) {
        Version earlier = all(stream).getOrDefault(name, List.of()).stream()
                .filter(version -> version.id() == id)
                .findFirst()
                .orElseThrow(() -> new MillraceException(
                        Blame.USAGE, "the future state '" + name + "' has no version " + id + "; its page lists them"));
        return keep(stream, name, earlier.targets());
    }

    private static String document(@Nullable String stream, String name) {
        return (stream == null ? "" : stream) + "\n" + name;
    }

    private static Version version(Document document) {
        List<String> lines = document.body().lines().toList();
        String stream = document.name().substring(0, document.name().indexOf('\n'));
        return new Version(
                document.id(),
                document.name().substring(document.name().indexOf('\n') + 1),
                stream.isEmpty() ? null : stream,
                lines.isEmpty() ? List.of() : lines.subList(1, lines.size()),
                document.writtenAt());
    }
}
