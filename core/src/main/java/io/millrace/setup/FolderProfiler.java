// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.setup.FolderProfile.PassedOver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks at every file of a folder. Folders in it are not entered. */
public final class FolderProfiler {
    static final String NO_DATA = "is no file of data";
    private static final List<String> DATA = List.of(
            ".csv",
            ".csv.gz",
            ".txt",
            ".txt.gz",
            ".tsv",
            ".tsv.gz",
            ".xes",
            ".xes.gz",
            ".jsonl",
            ".jsonl.gz",
            ".ndjson",
            ".ndjson.gz",
            ".json",
            ".json.gz",
            ".parq",
            ".pq",
            ".parquet");

    private FolderProfiler() {}

    /**
     * Profiles the files of data in a folder, one after the other by name.
     *
     * @throws MillraceException when there is no such folder
     */
    public static FolderProfile profile(Path folder) {
        List<Path> data = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            if (isData(name)) {
                data.add(file);
            } else {
                passedOver.add(new PassedOver(name, NO_DATA));
            }
        }
        return profile(folder, data, passedOver);
    }

    /**
     * Looks at the beginnings of files.
     *
     * @param passedOver files that were passed over before, with the reasons
     */
    public static FolderProfile profile(Path folder, List<Path> files, List<PassedOver> passedOver) {
        List<FileProfile> profiles = new ArrayList<>();
        List<PassedOver> without = new ArrayList<>(passedOver);
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                FileProfile profile = FileProfiler.profile(file);
                if (profile.rows() == 0) {
                    without.add(new PassedOver(name, "has a header but no rows"));
                } else {
                    profiles.add(profile);
                }
            } catch (MillraceException unreadable) {
                without.add(new PassedOver(name, withoutName(unreadable, name)));
            }
        }
        return new FolderProfile(folder, profiles, without);
    }

    private static String withoutName(MillraceException e, String name) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith(name + " ") ? message.substring(name.length() + 1) : message;
    }

    private static boolean isData(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return DATA.stream().anyMatch(lower::endsWith) && !lower.startsWith("readme");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MillraceException(
                    Blame.USAGE, "there is no folder " + folder + ": name the folder that holds your exports", e);
        }
    }
}
