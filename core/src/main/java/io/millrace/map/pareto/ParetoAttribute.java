// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.pareto;

import io.millrace.event.CaseAttribute;
import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import io.millrace.journey.TraceCursor;
import io.millrace.measure.StagePassages;
import io.millrace.measure.VariantHash;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** By what journeys are told apart: something that each case has one of, or none. */
public final class ParetoAttribute {
    /** What every log knows of its cases, besides the attributes that the configuration names. */
    public static final List<String> ALWAYS = List.of("channel", "variant", "path", "first touchpoint", "customer");

    /** The code of cases that have none. */
    static final long NONE = -1;

    private static final int HEX = 16;

    private final String name;
    private final EventLog words;
    private final StageModel model;
    private final int attribute;

    private ParetoAttribute(String name, EventLog words, StageModel model, int attribute) {
        this.name = name;
        this.words = words;
        this.model = model;
        this.attribute = attribute;
    }

    /** All that can be asked for: what every log knows, then the attributes of this one. */
    public static List<String> names(EventLog words) {
        List<String> names = new ArrayList<>(ALWAYS);
        words.attributes().stream()
                .map(CaseAttribute::name)
                .filter(known -> !names.contains(known))
                .forEach(names::add);
        return names;
    }

    /** The attribute with this name, or null; what the configuration names comes first. */
    public static @Nullable ParetoAttribute find(String name, EventLog words, StageModel model) {
        List<String> declared =
                words.attributes().stream().map(CaseAttribute::name).toList();
        int attribute = declared.indexOf(name);
        return attribute >= 0 || ALWAYS.contains(name) ? new ParetoAttribute(name, words, model, attribute) : null;
    }

    public String name() {
        return name;
    }

    /** Several of them, in plain words. */
    String plural() {
        return switch (attribute >= 0 ? "" : name) {
            case "channel" -> "channels";
            case "variant" -> "variants";
            case "path" -> "paths";
            case "first touchpoint" -> "first touchpoints";
            case "customer" -> "customers";
            default -> "values of " + name;
        };
    }

    /** Tells the code of a case. Walks with a state of its own: not for two threads. */
    ToLongFunction<TraceCursor> codes() {
        if (attribute >= 0) {
            return trace -> trace.log().attributes().get(attribute).code()[trace.caseIndex()];
        }
        return switch (name) {
            case "channel" -> TraceCursor::channel;
            case "variant" -> VariantHash::of;
            case "first touchpoint" -> trace -> trace.size() == 0 ? NONE : trace.touchpoint(0);
            case "customer" -> TraceCursor::customer;
            default -> {
                StagePassages passages = new StagePassages(words, model);
                yield trace -> passages.walk(trace).pathHash();
            }
        };
    }

    private boolean hashed() {
        return attribute < 0 && (name.equals("variant") || name.equals("path"));
    }

    /** A code as keys of lists write it. */
    String written(long code) {
        if (hashed()) {
            return Long.toHexString(code);
        }
        return attribute < 0 && name.equals("first touchpoint") ? Long.toString(code) : word(code);
    }

    /** The code that is written so, or {@link #NONE} where there is none. */
    long read(String written) {
        if (hashed()) {
            return written.matches("[0-9a-f]{1," + HEX + "}") ? Long.parseUnsignedLong(written, HEX) : NONE;
        }
        if (attribute >= 0) {
            return words.attributes().get(attribute).words().find(written);
        }
        return switch (name) {
            case "channel" -> words.channels().find(written);
            case "customer" -> words.customers().find(written);
            default -> {
                int index = written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1;
                yield index < words.touchpoints().size() ? index : NONE;
            }
        };
    }

    /** What a code means in plain words; null for variants and paths, which only a case can tell. */
    @Nullable
    String title(long code) {
        return hashed() ? null : word(code);
    }

    private String word(long code) {
        int index = (int) code;
        if (attribute >= 0) {
            return words.attributes().get(attribute).words().word(index);
        }
        return switch (name) {
            case "channel" -> words.channels().word(index);
            case "customer" -> words.customers().word(index);
            default -> words.touchpoints().get(index).name();
        };
    }

    /** The term of a filter that leaves the cases with this code, or null where a filter cannot say it. */
    @Nullable
    String term(long code) {
        String word = written(code);
        if (word.contains("||") || !word.equals(word.strip())) {
            return null;
        }
        if (attribute >= 0) {
            return name.startsWith("not:") ? null : name + ":" + word;
        }
        return switch (name) {
            case "channel" -> "stream:" + word;
            case "customer" -> "customer:" + word;
            case "variant" -> "selection:variant:" + word;
            case "first touchpoint" -> "selection:first:" + word;
            default -> "selection:" + ParetoSelections.key(ParetoMeasure.CASES, this, code);
        };
    }
}
