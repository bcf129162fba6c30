// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.demo;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Lindgren Outdoor, a company that does not exist: the exports of its systems for 2025, with {@link PlantedTruth} in them. */
public final class SampleCompany {
    private SampleCompany() {}

    /**
     * Writes the exports and the configuration. The same seed and size give the same bytes.
     *
     * @param folder made when it is missing
     * @param events about how many events the exports hold; customers are added until there are so many
     * @return the configuration file
     * @throws MillraceException when the folder cannot be written
     */
    public static Path write(Path folder, long seed, int events) {
        try {
            Files.createDirectories(folder);
            PlantedTruth truth = PlantedTruth.standard();
            try (Exports files = new Exports(folder)) {
                for (int customer = 1; files.events() < events; customer++) {
                    new CustomerLife(truth, files, seed, customer).live();
                }
            }
            copy(folder, "stages.yaml");
            return copy(folder, "millrace.yaml");
        } catch (IOException e) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    "The sample company cannot be written to " + folder + ": " + e.getMessage()
                            + "; name another folder with --folder.",
                    e);
        }
    }

    private static Path copy(Path folder, String name) throws IOException {
        Path target = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(SampleCompany.class.getResourceAsStream("/demo/" + name), name)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }
}
