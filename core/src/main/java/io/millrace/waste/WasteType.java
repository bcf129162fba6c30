// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

/** The kinds of waste, in the words of lean production and of services (domain of Bicheno and Holweg). */
public enum WasteType {
    SLOW_STAGE("W1", "slow stage", "waiting", "delay"),
    REWORK("W2", "rework loop", "defects", "errors"),
    REPEATED_CONTACT("W3", "repeated question", "excess processing", "duplication"),
    WEAK_HAND_OFF("W4", "weak hand-off", "transportation", "unnecessary movement"),
    OVER_CONTACT("W5", "over-contact", "overproduction", "unclear communication"),
    STUCK_CASES("W6", "stuck cases", "inventory", "delay"),
    SILENT_AFTER_PURCHASE("W7", "silent after purchase", "non-utilised customers", "opportunity lost"),
    STOCK_OUT("W8", "stock-out", "inventory", "incorrect inventory"),
    BROKEN_PROMISE("W9", "broken promise", "defects", "delay"),
    PADDED_PROMISE("W10", "padded promise", "excess processing", "unclear communication"),
    FAILURE_DEMAND("W11", "failure demand", "defects", "errors"),
    UNUSED_CONTENT("W12", "unused content", "overproduction", "none"),
    DETOUR("W13", "detour", "motion", "unnecessary movement"),
    BLIND_SPOT("W14", "blind spot", "none", "opportunity lost"),
    EXPERT_WORK("W15", "expert on a clerk's work", "non-utilised talent", "none");

    private final String code;
    private final String words;
    private final String lean;
    private final String service;

    WasteType(String code, String words, String lean, String service) {
        this.code = code;
        this.words = words;
        this.lean = lean;
        this.service = service;
    }

    /** W1 to W15. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** Which of the eight wastes of lean production it is; "none" where it is none of them. */
    public String lean() {
        return lean;
    }

    /** Which of the seven wastes that customers meet it is; "none" where it is none of them. */
    public String service() {
        return service;
    }
}
