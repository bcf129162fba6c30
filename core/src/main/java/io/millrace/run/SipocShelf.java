// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.keep.Document;
import io.millrace.map.sipoc.SipocEdits;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what people changed of the SIPOC of each stream, every version of it. The first line of a version says which one it brought back, so
 * that undoing twice goes back by two.
 */
public final class SipocShelf {
    private static final String KIND = "sipoc";
    private static final String ALL = "All";
    private static final String BACK = "back ";

    private final Company company;

    public SipocShelf(Company company) {
        this.company = company;
    }

    /**
     * One version.
     *
     * @param id rises with every version of every document that is kept
     * @param writtenAt milliseconds since the epoch
     * @param edits what is changed in it, all of it
     * @param of the version that it brought back; its own id where it brought none back, and 0 where it is as generated
     */
    public record Version(long id, long writtenAt, SipocEdits edits, long of) {}

    /** All versions of a stream, or of all streams together where it is null; oldest first. */
    public List<Version> versions(@Nullable String stream) {
        return company.store().documents(KIND).stream()
                .filter(document -> document.name().equals(name(stream)))
                .map(SipocShelf::version)
                .toList();
    }

    /** What is changed now. */
    public SipocEdits edits(@Nullable String stream) {
        List<Version> versions = versions(stream);
        return versions.isEmpty()
                ? SipocEdits.NONE
                : versions.get(versions.size() - 1).edits();
    }

    /**
     * Keeps a version with one change more.
     *
     * @throws MillraceException when the data directory cannot be written, or another process is writing
     */
    public void change(@Nullable String stream, UnaryOperator<SipocEdits> change) {
        company.write(
                KIND, name(stream), BACK + "\n" + change.apply(edits(stream)).text());
    }

    /**
     * Goes back to the version before: that before the one brought back, where the latest did so.
     *
     * @throws MillraceException when there is none, or the data directory cannot be written
     */
    public void undo(@Nullable String stream) {
        List<Version> versions = versions(stream);
        if (versions.isEmpty() || versions.get(versions.size() - 1).of() == 0) {
            throw new MillraceException(Blame.USAGE, "there is no version before: the SIPOC is as it was generated");
        }
        long now = versions.get(versions.size() - 1).of();
        Version before = versions.stream()
                .filter(version -> version.id() < now)
                .reduce((earlier, later) -> later)
                .orElse(null);
        bringBack(stream, before);
    }

    /**
     * Makes an earlier version the latest one.
     *
     * @param id of the version, or 0 for the SIPOC as it was generated
     * @throws MillraceException when there is no such version, or the data directory cannot be written
     */
    public void bringBack(@Nullable String stream, long id) {
        bringBack(
                stream,
                id == 0
                        ? null
                        : versions(stream).stream()
                                .filter(version -> version.id() == id)
                                .findFirst()
                                .orElseThrow(() -> new MillraceException(
                                        Blame.USAGE,
                                        "there is no version " + id + " of this SIPOC: take one from its list")));
    }

    private void bringBack(@Nullable String stream, @Nullable Version version) {
        String body = version == null
                ? BACK + "0\n"
                : BACK + version.of() + "\n" + version.edits().text();
        company.write(KIND, name(stream), body);
    }

    private static String name(@Nullable String stream) {
        return stream == null ? ALL : stream;
    }

    private static Version version(Document document) {
        String body = document.body();
        int end = body.indexOf('\n');
        String of = body.startsWith(BACK) && end > 0 ? body.substring(BACK.length(), end) : "";
        return new Version(
                document.id(),
                document.writtenAt(),
                SipocEdits.parse(body),
                of.matches("\\d{1,18}") ? Long.parseLong(of) : document.id());
    }
}
