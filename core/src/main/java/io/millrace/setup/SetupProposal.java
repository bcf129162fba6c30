// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.run.Configuration;
import io.millrace.setup.FolderProfile.PassedOver;
import java.util.List;
import java.util.Map;

/**
 * A configuration that runs, and why it is as it is.
 *
 * @param folder the profiles that it was made of
 * @param corrections what a person said against the guesses, already taken in
 * @param configuration sources, stages, lanes, rules; {@link ConfigurationText} writes it as YAML
 * @param sources what each file seems to be, in the order of the configuration; those left out last
 * @param keys columns that tie files together
 * @param unknownTypes words for what happened that nobody knows, with the rows seen that have them; they stand on the map without a stage
 * @param passedOver files that are not used, with the reason
 * @param questions at most five; each has a default that is already taken in
 */
public record SetupProposal(
        FolderProfile folder,
        Corrections corrections,
        Configuration configuration,
        List<SourceGuess> sources,
        List<SharedKey> keys,
        Map<String, Long> unknownTypes,
        List<PassedOver> passedOver,
        List<Question> questions) {

    /**
     * The proposal as it becomes when a person corrects it or answers its questions.
     *
     * @throws io.millrace.event.MillraceException when a correction names what there is not, or nothing is left to map
     */
    public SetupProposal with(Corrections said) {
        return SetupProposer.propose(folder, corrections.and(said));
    }
}
