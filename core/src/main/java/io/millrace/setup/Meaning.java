// SPDX-License-Identifier: Apache-2.0
package io.millrace.setup;

import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a word for something that happened is known to mean, and where it belongs in the stage models that come with the program. A word
 * that ends in a star stands for all words that begin so; several words must all be there. The first meaning that fits is taken.
 */
enum Meaning {
    REVIEW_READ("review* page", "consideration", null, null, LaneGuess.WEB, FlowKind.ACTION, Party.CUSTOMER),
    RETURN(
            "return*, refund*, retour*, send* back, sent back",
            null,
            "returned",
            null,
            LaneGuess.CUSTOMER,
            FlowKind.MATERIAL,
            Party.CUSTOMER),
    CANCEL(
            "cancel*, storn*, lost, declin*, reject*, denied, withdraw*, unavailable, void, expire*, abgelehnt, churn*",
            null,
            null,
            null,
            null,
            FlowKind.INFORMATION,
            null),
    FAILURE("error*, bug, fail*, out stock, stockout", null, null, null, null, FlowKind.ACTION, Party.SYSTEM),
    CONTACT(
            "ticket*, complain*, support*, chat, enquir* order, where order, reklamation*",
            null,
            null,
            null,
            LaneGuess.SUPPORT,
            FlowKind.ACTION,
            Party.CUSTOMER),
    MESSAGE(
            "mail*, email*, newsletter*, tracking, remind*, notif*, message*, sms, confirmation*, invoice sent, send invoice",
            null,
            null,
            null,
            LaneGuess.MAIL,
            FlowKind.INFORMATION,
            Party.SYSTEM),
    CHECKOUT(
            "checkout*, shipping details, payment details, cart*, basket*, wishlist*, wish list",
            "consideration",
            null,
            null,
            LaneGuess.WEB,
            FlowKind.ACTION,
            Party.CUSTOMER),
    VIEW(
            "view*, catalog*, search*, filter*, compar*, product*, size guide, advice*, sample*, quote*, call back, demo*, trial*",
            "consideration",
            null,
            "opportunity",
            LaneGuess.WEB,
            FlowKind.ACTION,
            Party.CUSTOMER),
    VISIT(
            "visit*, home*, landing*, promo*, ad, ads, click*, session*, page*, signup, sign up, referral, inbound call, enquir*, first touch",
            "awareness",
            null,
            "lead",
            LaneGuess.WEB,
            FlowKind.ACTION,
            Party.CUSTOMER),
    PAYMENT(
            "paid, pay, pays, payment*, bezahlt, approv*, confirm payment",
            null,
            "approved",
            null,
            LaneGuess.PAYMENTS,
            FlowKind.ACTION,
            null),
    PICKING("pick*", null, "picked", null, LaneGuess.WAREHOUSE, FlowKind.MATERIAL, null),
    PACKING(
            "pack, packed, packing, create package, prepare delivery",
            null,
            "packed",
            null,
            LaneGuess.WAREHOUSE,
            FlowKind.MATERIAL,
            null),
    SHIPPING(
            "ship*, dispatch*, handed*, carrier, send package, sent package, versand*, versendet, in transit",
            null,
            "shipped",
            null,
            LaneGuess.CARRIER,
            FlowKind.MATERIAL,
            Party.PARTNER),
    READY("ready*", null, "ready", null, LaneGuess.SHOP, FlowKind.INFORMATION, null),
    COLLECTION(
            "collect*, picked up, abgeholt",
            "retention",
            "collected",
            null,
            LaneGuess.SHOP,
            FlowKind.MATERIAL,
            Party.CUSTOMER),
    DELIVERY(
            "deliver*, geliefert, zugestellt, received",
            "retention",
            "delivered",
            null,
            LaneGuess.CARRIER,
            FlowKind.MATERIAL,
            Party.PARTNER),
    RELEASE("releas*, freigegeben", null, "released", null, LaneGuess.WAREHOUSE, FlowKind.ACTION, null),
    ORDER(
            "order*, purchas*, placed, bought, sale, sales, invoice*, bestell*, auftrag*, rechnung*, transaction*, conversion",
            "purchase",
            "ordered",
            "customer",
            LaneGuess.SHOP,
            FlowKind.ACTION,
            Party.CUSTOMER),
    REVIEW(
            "review*, survey*, nps, csat, rating*, feedback, bewertung*",
            null,
            null,
            null,
            LaneGuess.CUSTOMER,
            FlowKind.INFORMATION,
            Party.CUSTOMER),
    MARKETING_LEAD("mql*, marketing qualified", "awareness", null, "mql", LaneGuess.SALES, FlowKind.ACTION, null),
    SALES_LEAD("sal, sales accepted", "consideration", null, "sal", LaneGuess.SALES, FlowKind.ACTION, null),
    QUALIFIED("sql, sales qualified, qualif*", "consideration", null, "sql", LaneGuess.SALES, FlowKind.ACTION, null),
    LEAD("lead*, first contact, prospect*, created", "awareness", null, "lead", LaneGuess.SALES, FlowKind.ACTION, null),
    OPPORTUNITY(
            "opportunit*, engag*, proposal*, negotiat*, meeting*",
            "consideration",
            null,
            "opportunity",
            LaneGuess.SALES,
            FlowKind.ACTION,
            null),
    WON("won, closed won, deal won, customer", "purchase", null, "customer", LaneGuess.SALES, FlowKind.ACTION, null);

    private static final Map<Meaning, List<List<String>>> PHRASES = new EnumMap<>(Meaning.class);

    static {
        for (Meaning meaning : values()) {
            PHRASES.put(
                    meaning,
                    Arrays.stream(meaning.phrases.split(", ", -1))
                            .map(phrase -> List.of(phrase.split(" ", -1)))
                            .toList());
        }
    }

    private final String phrases;
    private final @Nullable String retail;
    private final @Nullable String fulfilment;
    private final @Nullable String selling;
    private final @Nullable LaneGuess lane;
    private final FlowKind flow;
    private final @Nullable Party by;

    Meaning(
            String phrases,
            @Nullable String retail,
            @Nullable String fulfilment,
            @Nullable String selling,
            @Nullable LaneGuess lane,
            FlowKind flow,
            @Nullable Party by) {
        this.phrases = phrases;
        this.retail = retail;
        this.fulfilment = fulfilment;
        this.selling = selling;
        this.lane = lane;
        this.flow = flow;
        this.by = by;
    }

    /** The meaning of a word or of several. */
    static Optional<Meaning> of(String type) {
        List<String> words = ColumnWords.of(type);
        return Arrays.stream(values())
                .filter(meaning ->
                        PHRASES.getOrDefault(meaning, List.of()).stream().anyMatch(phrase -> isIn(phrase, words)))
                .findFirst();
    }

    private static boolean isIn(List<String> phrase, List<String> words) {
        return phrase.stream().allMatch(part -> words.stream().anyMatch(word -> fits(part, word)));
    }

    private static boolean fits(String part, String word) {
        return part.endsWith("*") ? word.startsWith(part.substring(0, part.length() - 1)) : word.equals(part);
    }

    /** Key of the stage in a shipped model, or null when it enters none there. */
    @Nullable
    String stage(String model) {
        return switch (model) {
            case "retail-4" -> retail;
            case "order-to-delivery" -> fulfilment;
            case "lead-to-customer" -> selling;
            default -> null;
        };
    }

    /** Where it happens; null when only the source can tell. */
    @Nullable
    LaneGuess lane() {
        return lane;
    }

    FlowKind flow() {
        return flow;
    }

    /** Who acts; null takes the lane's. */
    @Nullable
    Party by() {
        return by;
    }

    boolean isDefect() {
        return this == FAILURE;
    }

    boolean isExit() {
        return this == CANCEL;
    }

    /** Whether it comes before the order in a customer's journey. */
    boolean beforeOrder() {
        return "awareness".equals(retail) || "consideration".equals(retail);
    }
}
