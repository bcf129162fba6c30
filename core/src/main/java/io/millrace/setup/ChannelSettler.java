// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Settles which columns are the channels of one company. Where the orders name their channel, a column of other words (a web campaign beside
 * a list of shops) is no channel, and pages on the web belong to the channel of the orders that means the web.
 */
final class ChannelSettler {
    private static final Set<String> WEB =
            Set.of("internet", "web", "online", "webshop", "website", "ecommerce", "e-commerce", "shop online");

    private ChannelSettler() {}

    static void settle(List<SourceDraft> sources) {
        Optional<ColumnProfile> reference = sources.stream()
                .filter(draft -> draft.column(ColumnRole.CHANNEL).isPresent())
                .min(Comparator.comparingInt((SourceDraft draft) -> draft.subject == Subject.ORDERS ? 0 : 1)
                        .thenComparing(draft -> -draft.profile.rows()))
                .flatMap(draft -> draft.column(ColumnRole.CHANNEL));
        if (reference.isEmpty()) {
            return;
        }
        ColumnProfile channels = reference.get();
        for (SourceDraft draft : sources) {
            draft.column(ColumnRole.CHANNEL)
                    .filter(column -> column.sketch().shareIn(channels.sketch()) < 0.5)
                    .ifPresent(column -> draft.roles.put(column.name(), ColumnRole.NONE));
            if (draft.subject == Subject.VISITS
                    && draft.column(ColumnRole.CHANNEL).isEmpty()) {
                draft.channel = channels.frequent().keySet().stream()
                        .filter(word -> WEB.contains(word.toLowerCase(java.util.Locale.ROOT)))
                        .findFirst()
                        .orElse(null);
            }
        }
    }
}
