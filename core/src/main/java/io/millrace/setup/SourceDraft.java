// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.gather.SourceSpec.EventSpec;
import io.millrace.gather.SourceSpec.GroupSpec;
import io.millrace.gather.SourceSpec.JoinSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A source in the making. */
final class SourceDraft {
    final FileProfile profile;
    final Subject subject;
    final Map<String, ColumnRole> roles;
    String name = "";
    FileUse use;
    /** Constant or template; null when a column or the list of events names what happened. */
    @Nullable
    String type;

    final List<EventSpec> events = new ArrayList<>();
    final List<JoinSpec> joins = new ArrayList<>();
    /** Roles that look-up files bring. */
    final Map<ColumnRole, String> joined = new LinkedHashMap<>();

    /** The channel of all rows, or null. */
    @Nullable
    String channel;

    @Nullable
    GroupSpec group;

    final Map<String, List<String>> ended = new LinkedHashMap<>();
    /** Letters before the numbers of orders that were cancelled or returned. */
    @Nullable
    String reversal;

    /** Words that were met, where only some of those of a column can be; null for all. */
    @Nullable
    Set<String> met;

    /** The column that names the case, where cases have an id. */
    @Nullable
    String caseColumn;

    String sentence = "";

    SourceDraft(FileProfile profile, Subject subject, Map<String, ColumnRole> roles, FileUse use) {
        this.profile = profile;
        this.subject = subject;
        this.roles = roles;
        this.use = use;
    }

    boolean givesEvents() {
        return use == FileUse.EVENTS || use == FileUse.MILESTONES || use == FileUse.LINES;
    }

    Optional<ColumnProfile> column(ColumnRole role) {
        return columns(role).stream().findFirst();
    }

    List<ColumnProfile> columns(ColumnRole role) {
        return profile.columns().stream()
                .filter(column -> roles.get(column.name()) == role)
                .toList();
    }

    /** Columns that can tie this file to another. */
    List<ColumnProfile> keys() {
        return profile.columns().stream()
                .filter(column -> column.isKey() || isKeyRole(roles.get(column.name())))
                .filter(column -> !column.name().isEmpty() && column.kind() != ColumnKind.TIME)
                .toList();
    }

    static boolean isKeyRole(@Nullable ColumnRole role) {
        return role == ColumnRole.CASE || role == ColumnRole.ORDER || role == ColumnRole.CUSTOMER;
    }

    /** The words for what happened with the rows seen that have them. */
    Map<String, Long> types() {
        Map<String, Long> types = new LinkedHashMap<>();
        String constant = type;
        Optional<ColumnProfile> typeColumn = column(ColumnRole.TYPE);
        if (!events.isEmpty()) {
            events.forEach(event -> types.putAll(typesOf(event.type(), event.time())));
        } else if (constant != null) {
            types.putAll(typesOf(constant, ""));
        } else {
            typeColumn.ifPresent(column -> types.putAll(column.frequent()));
        }
        return types;
    }

    private Map<String, Long> met(Map<String, Long> words) {
        Set<String> only = met;
        Map<String, Long> kept = new LinkedHashMap<>(words);
        kept.keySet().removeIf(word -> only != null && !only.contains(word));
        return kept;
    }

    private Map<String, Long> typesOf(String template, String time) {
        if (template.startsWith("${") && template.endsWith("}")) {
            return profile.column(template.substring(2, template.length() - 1))
                    .map(ColumnProfile::frequent)
                    .map(this::met)
                    .orElse(Map.of());
        }
        double filled = profile.column(time).map(ColumnProfile::filled).orElse(1.0);
        return Map.of(template, Math.round(profile.rowsSeen() * filled));
    }
}
