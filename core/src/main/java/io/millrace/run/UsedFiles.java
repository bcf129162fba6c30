// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.gather.SourceSpec;
import io.millrace.gather.SourceSpec.JoinSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which files a configuration reads and what for: the file of each source, and its look-up files. */
final class UsedFiles {
    private UsedFiles() {}

    /** The files by their use, in the order of the sources. */
    static Map<String, Path> of(Configuration configuration) {
        Map<String, Path> files = new LinkedHashMap<>();
        for (SourceSpec source : configuration.sources()) {
            files.put(source.name(), source.file());
            for (JoinSpec join : source.joins()) {
                files.put(use(source, join), join.file());
            }
        }
        return files;
    }

    private static String use(SourceSpec source, JoinSpec join) {
        return source.name() + " + " + join.file().getFileName();
    }

    /**
     * The same configuration with other files.
     *
     * @param place gives the file for a use, or null where there is none: a source without a file is left out
     */
    static Configuration replaced(Configuration configuration, Function<String, @Nullable Path> place) {
        List<SourceSpec> sources = new ArrayList<>();
        for (SourceSpec source : configuration.sources()) {
            Path file = place.apply(source.name());
            if (file != null) {
                sources.add(source.reading(file, joins(source, place)));
            }
        }
        return configuration.reading(sources);
    }

    private static List<JoinSpec> joins(SourceSpec source, Function<String, @Nullable Path> place) {
        List<JoinSpec> joins = new ArrayList<>();
        for (JoinSpec join : source.joins()) {
            Path file = place.apply(use(source, join));
            joins.add(file == null ? join : join.reading(file));
        }
        return joins;
    }
}
