// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Puts new files into a folder and takes them out again; what they replace is kept meanwhile.
 *
 * <dl>
 *   <dt>Pre:</dt>
 *   <dd>all on one disk, so that each move is one step; nobody else moves these files</dd>
 *   <dt>Post:</dt>
 *   <dd>{@link #apply} after {@link #revert} and the other way round leave the same bytes. Each can be repeated after it was broken off
 *       anywhere: a new file is in {@code fresh} or in the folder, an old one in {@code old} or in the folder, never gone</dd>
 * </dl>
 *
 * @param folder the project
 * @param fresh new files wait here
 * @param old replaced files wait here
 */
record FolderExchange(Path folder, Path fresh, Path old) {

    /** Moves new files in, in this order; a name without a new file is left alone. */
    void apply(List<String> names) throws IOException {
        for (String name : names) {
            if (Files.exists(fresh.resolve(name))) {
                if (Files.exists(folder.resolve(name))) {
                    move(folder.resolve(name), old.resolve(name));
                }
                move(fresh.resolve(name), folder.resolve(name));
            }
        }
    }

    /** Moves the same files out, in the opposite order, and the old ones back. */
    void revert(List<String> names) throws IOException {
        for (int i = names.size() - 1; i >= 0; i--) {
            String name = names.get(i);
            if (!Files.exists(fresh.resolve(name)) && Files.exists(folder.resolve(name))) {
                move(folder.resolve(name), fresh.resolve(name));
            }
            if (Files.exists(old.resolve(name)) && !Files.exists(folder.resolve(name))) {
                move(old.resolve(name), folder.resolve(name));
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
