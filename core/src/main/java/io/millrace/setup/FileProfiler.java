// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.gather.FileLook;
import io.millrace.gather.RawRows;
import io.millrace.gather.ScatteredRows;
import io.millrace.gather.SourceSpec.CsvFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Finds out what a file looks like by its first rows; a large file is never read to its end. */
public final class FileProfiler {
    /** Rows of each kind in the preview. */
    public static final int PREVIEW = 100;
    /** Cells that are looked at: about a second of work. */
    private static final long MOST_CELLS = 2_500_000;

    private static final long SEED = 7;

    private FileProfiler() {}

    /**
     * Profiles a file as it describes itself.
     *
     * @throws MillraceException when it cannot be read, or has no header
     */
    public static FileProfile profile(Path file) {
        FileLook look = FileLook.at(file);
        return profile(file, look, new CsvFormat(look.delimiter(), look.charset(), '.', null, ZoneOffset.UTC), false);
    }

    /**
     * Profiles a file as somebody says that it is written. A time pattern is tried before those that are found.
     *
     * @throws MillraceException when it cannot be read this way, or has no header
     */
    public static FileProfile profile(Path file, CsvFormat format) {
        return profile(file, FileLook.at(file), format, true);
    }

    private static FileProfile profile(Path file, FileLook look, CsvFormat format, boolean said) {
        List<ColumnSurvey> surveys = new ArrayList<>();
        RowPreview preview = new RowPreview(PREVIEW, new Random(SEED));
        long rows = 0;
        long faults = 0;
        boolean whole = true;
        long bytesRead;
        List<String> columns;
        try (RawRows source = RawRows.open(file, format)) {
            checkHeader(file, source.columns());
            long cells = 0;
            while (source.next()) {
                if (cells > MOST_CELLS) {
                    whole = false;
                    break;
                }
                rows++;
                faults += source.fault() == null ? 0 : 1;
                take(source, surveys, rows - 1);
                preview.add(source);
                cells += source.width();
            }
            bytesRead = source.bytesRead();
            columns = source.columns();
        }
        List<List<String>> anywhere = whole ? List.of() : ScatteredRows.pick(file, format, PREVIEW, new Random(SEED));
        long bytes = size(file);
        long all = whole ? rows : Math.round(rows * (double) bytes / Math.max(1, bytesRead));
        String pattern = said && format.time() != null ? format.time() : speaksFor(surveys);
        char decimal = said ? format.decimal() : surveys.stream().anyMatch(ColumnSurvey::writesComma) ? ',' : '.';
        List<ColumnProfile> profiles = new ArrayList<>();
        surveys.forEach(survey -> profiles.add(survey.profile(pattern)));
        return new FileProfile(
                file,
                look.format(),
                new CsvFormat(
                        format.delimiter(),
                        format.charset(),
                        decimal,
                        pattern.isEmpty() ? null : pattern,
                        format.zone()),
                bytes,
                all,
                whole,
                rows,
                profiles,
                preview.first(columns.size()),
                anywhere.isEmpty() ? preview.random(columns.size()) : anywhere,
                notes(rows, faults));
    }

    private static void take(RawRows source, List<ColumnSurvey> surveys, long before) {
        while (surveys.size() < source.width()) {
            ColumnSurvey late = new ColumnSurvey(source.columns().get(surveys.size()));
            for (long i = 0; i < before; i++) {
                late.missing();
            }
            surveys.add(late);
        }
        for (int i = 0; i < surveys.size(); i++) {
            String cell = source.cell(i);
            if (cell == null) {
                surveys.get(i).missing();
            } else {
                surveys.get(i).add(cell);
            }
        }
    }

    /** The pattern of most time columns, and among those that read the same columns one that only reads one way round. */
    private static String speaksFor(List<ColumnSurvey> surveys) {
        List<List<String>> all = surveys.stream()
                .map(ColumnSurvey::timePatterns)
                .filter(patterns -> !patterns.isEmpty())
                .toList();
        String best = "";
        long most = 0;
        for (List<String> patterns : all) {
            for (String pattern : patterns) {
                long readers =
                        all.stream().filter(other -> other.contains(pattern)).count();
                if (readers > most) {
                    most = readers;
                    best = pattern;
                }
            }
        }
        return best;
    }

    /** A header of numbers or dates is no header: the file begins with its data. */
    private static void checkHeader(Path file, List<String> columns) {
        boolean data = !columns.isEmpty()
                && columns.stream()
                                        .filter(name -> name.matches("[-+]?\\d[\\d.,:/ -]*"))
                                        .count()
                                * 2
                        >= columns.size()
                && columns.size() <= 50;
        if (data) {
            throw new MillraceException(
                    Blame.DATA,
                    "%s has no header line, it begins with %s: write the names of its columns on the first line"
                            .formatted(
                                    file.getFileName(),
                                    String.join(", ", columns.subList(0, Math.min(4, columns.size())))));
        }
    }

    private static List<String> notes(long rows, long faults) {
        return faults == 0
                ? List.of()
                : List.of(faults + " of the first " + rows + " rows have more or fewer cells than the header");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new MillraceException(Blame.DATA, file + " cannot be read: copy or export it again", e);
        }
    }
}
