// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of waste that a value stream can have, in the words of the plant and of service. */
public enum WasteType {
    W1("slow stage", "waiting", "delay", "times in stages and a later order"),
    W2("rework loop", "defects", "errors", "cases that go back to a stage"),
    W3("repeated contact", "excess processing", "duplication", "contacts of customers with somebody who answers"),
    W4("weak hand-off", "transportation", "unnecessary movement", "who is responsible for each step"),
    W5(
            "over-contact",
            "overproduction",
            "unclear communication",
            "what a lost subscriber is worth, which nothing declares"),
    W6("stuck cases", "inventory", "delay", "open cases and at least 20 winners of the same stage"),
    W7("silent after purchase", "non-utilised customer", "opportunity lost", "when each customer is expected again"),
    W8("stock-out", "inventory", "incorrect inventory", "what was in stock, which no source tells"),
    W9("broken promise", "defects", "delay and errors", "a delivery promise under 'promises'"),
    W10("padded promise", "excess processing", "unclear communication", "a delivery promise under 'promises'"),
    W11("failure demand", "defects", "errors", "a rule of 'map' with 'waste: failure-demand'"),
    W12("unused step or content", "overproduction", "overproduction", "what a step or a piece of content costs"),
    W13("detour", "motion", "unnecessary movement", "acts of customers that nobody answers, such as searches"),
    W14("blind spot", "non-utilised talent", "opportunity lost", "what we do and what customers do after it"),
    W15("expert on clerk's work", "non-utilised talent", "overproduction", "what an hour of each role costs");

    private final String title;
    private final String plant;
    private final String service;
    private final String needs;

    WasteType(String title, String plant, String service, String needs) {
        this.title = title;
        this.plant = plant;
        this.service = service;
        this.needs = needs;
    }

    /** What people read. */
    public String title() {
        return title;
    }

    /** The waste of the plant that it is. */
    public String plant() {
        return plant;
    }

    /** The waste of service that it is. */
    public String service() {
        return service;
    }

    /** What must be known before it can be looked for. */
    public String needs() {
        return needs;
    }

    /** The type with this name, such as W1. */
    public static Optional<WasteType> find(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
