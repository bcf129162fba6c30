// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import io.millrace.event.RawEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a touchpoint: a constant, or text with fields of the event in it such as {@code parcel ${status}}. */
final class NameTemplate {
    private static final Pattern FIELD = Pattern.compile("\\$\\{([^}]+)}");
    private static final String ABSENT = "none";

    private final List<String> texts = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

    NameTemplate(String template) {
        Matcher matcher = FIELD.matcher(template);
        int end = 0;
        while (matcher.find()) {
            texts.add(template.substring(end, matcher.start()));
            fields.add(matcher.group(1));
            end = matcher.end();
        }
        texts.add(template.substring(end));
    }

    boolean isConstant() {
        return fields.isEmpty();
    }

    String name(RawEvent event) {
        String only = texts.get(0);
        if (fields.size() == 1 && only.isEmpty() && texts.get(1).isEmpty()) {
            return field(event, 0);
        }
        if (fields.isEmpty()) {
            return only;
        }
        StringBuilder name = new StringBuilder(only);
        for (int i = 0; i < fields.size(); i++) {
            name.append(field(event, i)).append(texts.get(i + 1));
        }
        return name.toString();
    }

    private String field(RawEvent event, int i) {
        String value = event.field(fields.get(i));
        return value == null ? ABSENT : value;
    }
}
