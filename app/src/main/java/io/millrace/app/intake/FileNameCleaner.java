// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a file name of ours out of the name that came with an upload, which may say anything.
 *
 * <dl>
 *   <dt>Post:</dt>
 *   <dd>letters and digits of any script, dot, hyphen and underscore; no folder, no leading dot or hyphen, no name that Windows keeps for
 *       itself, at most {@link #LONGEST} characters, different from the names taken whatever the case of the letters</dd>
 * </dl>
 */
final class FileNameCleaner {
    /** Characters of a name at most; with four bytes each it still fits any file system. */
    static final int LONGEST = 60;

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\:]", Pattern.DOTALL);
    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern BEGINNING = Pattern.compile("^[._-]+");
    private static final Pattern END = Pattern.compile("[._-]+$");
    private static final Pattern ENDING = Pattern.compile("(\\.[A-Za-z]{1,8})?(\\.gz)?$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> KEPT_BY_WINDOWS = Set.of("con", "prn", "aux", "nul", "clock");
    private static final Pattern PORTS = Pattern.compile("(com|lpt)\\p{N}");

    private FileNameCleaner() {}

    /** A name of our own that still tells which file it is. */
    static String clean(String given, Collection<String> taken) {
        String last = FOLDERS.matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceFirst("");
        String plain = END.matcher(
                        BEGINNING.matcher(STRANGE.matcher(last).replaceAll("_")).replaceFirst(""))
                .replaceFirst("");
        String ending = ending(plain);
        String stem = END.matcher(cut(plain.substring(0, plain.length() - ending.length()), LONGEST - ending.length()))
                .replaceFirst("");
        if (stem.isEmpty()) {
            stem = "file";
        }
        String first = stem.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        if (KEPT_BY_WINDOWS.contains(first) || PORTS.matcher(first).matches()) {
            stem = "file-" + stem;
        }
        String free = stem + ending;
        for (int i = 2; isTaken(free, taken); i++) {
            free = stem + "-" + i + ending;
        }
        return free;
    }

    private static String ending(String name) {
        var found = ENDING.matcher(name);
        return found.find() ? found.group() : "";
    }

    private static String cut(String stem, int longest) {
        if (stem.codePointCount(0, stem.length()) <= longest) {
            return stem;
        }
        return stem.substring(0, stem.offsetByCodePoints(0, longest));
    }

    private static boolean isTaken(String name, Collection<String> taken) {
        return taken.stream().anyMatch(name::equalsIgnoreCase);
    }
}
