// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.demo;

import io.millrace.app.demo.PlantedTruth.ChannelTruth;
import java.io.IOException;
import java.util.Locale;

/** One customer, from the first touch to as many orders as luck gives. */
final class CustomerLife {
    private static final String[] ITEMS = {"tent", "boots", "stove", "rope", "jacket", "lamp", "backpack"};

    private final PlantedTruth truth;
    private final Exports files;
    private final Chance chance;
    private final String customer;
    private final ChannelTruth channel;
    private final OrderFulfilment fulfilment;
    private String source = "";
    private String adviser = "";

    CustomerLife(PlantedTruth truth, Exports files, long seed, int number) {
        this.truth = truth;
        this.files = files;
        this.chance = new Chance(seed, number);
        this.customer = String.format(Locale.ROOT, "C%06d", number);
        this.channel = channel();
        this.fulfilment = new OrderFulfilment(truth, files, chance, channel);
    }

    private ChannelTruth channel() {
        double luck = chance.between(0, 10_000) / 10_000.0;
        for (ChannelTruth candidate : truth.channels()) {
            luck -= candidate.share();
            if (luck < 0) {
                return candidate;
            }
        }
        return truth.channels().get(0);
    }

    void live() throws IOException {
        long time = chance.between(0, YearClock.END);
        int order = 1;
        while (time < YearClock.END) {
            long ordered = buy(time);
            if (ordered < 0) {
                return;
            }
            OrderFulfilment.Delivery delivery = fulfilment.deliver(customer, order++, ordered);
            if (chance.happens(0.35)) {
                newsletter(delivery.time() + chance.days(12, 0.3));
            }
            double repeat = channel.repeat() * (delivery.late() ? truth.lateRepeatFactor() : 1);
            if (!chance.happens(repeat)) {
                return;
            }
            time = delivery.time() + chance.days(38, 0.7);
        }
    }

    /** Walks up to the order and returns its time, or -1 when the customer leaves before. */
    private long buy(long begin) throws IOException {
        source = chance.oneOf("ads", "search", "search", "mail", "social");
        adviser = adviser();
        if (chance.happens(channel.lateEntry())) {
            return begin;
        }
        long time = begin;
        int touches = 1 + chance.upTo(3);
        for (int i = 0; i < touches; i++) {
            touch(time);
            time += chance.days(0.5, 0.9);
        }
        if (chance.happens(channel.skip())) {
            return time + chance.days(0.4, 0.6);
        }
        if (!chance.happens(channel.considered())) {
            return -1;
        }
        boolean passedOn = channel.name().equals("phone")
                && chance.happens(truth.passedOn().share());
        if (passedOn) {
            adviser = chance.oneOf("Carla", "Deniz");
        }
        time += chance.days(passedOn ? truth.passedOn().days() : 1.1, 0.6);
        long decided = time + chance.days(channel.considerDays(), 0.6);
        double bought = compare(time, decided) * (passedOn ? truth.passedOn().leaves() : 1);
        return chance.happens(bought) ? decided : -1;
    }

    /** Looks again and again until the decision, and returns the chance that it is to order. */
    private double compare(long time, long decided) throws IOException {
        boolean online = channel.name().equals("internet");
        boolean mailed = source.equals("mail");
        boolean guided = online && chance.happens(truth.guide().share());
        boolean praised = online
                && chance.happens(
                        mailed ? truth.praise().shareByMail() : truth.praise().share());
        int looks = 2 + chance.upTo(4);
        int praisedAt = chance.upTo(looks);
        for (int i = 0; i < looks; i++) {
            long now = time + (decided - time) * i / looks;
            compare(now, i == looks - 1);
            if (guided && i == 0) {
                web(now + 300, "size_guide");
            }
            if (praised && i == praisedAt) {
                web(now + 600, "reviews_read");
            }
        }
        return channel.bought()
                + (guided ? truth.guide().adds() : 0)
                + (online && mailed ? truth.praise().mailAdds() : 0);
    }

    private String adviser() {
        return switch (channel.name()) {
            case "store" -> chance.oneOf("Ida", "Jon", "Kim");
            case "phone" -> chance.oneOf("Aylin", "Ben");
            default -> chance.oneOf("Lea", "Mats");
        };
    }

    private void touch(long time) throws IOException {
        switch (channel.name()) {
            case "internet" -> web(time, chance.happens(0.02) ? "bot_ping" : "visit");
            case "store" -> contact(time, "store visit", 4);
            case "phone" -> contact(time, "inbound call", 6);
            default -> contact(time, "dealer enquiry", 15);
        }
    }

    private void compare(long time, boolean last) throws IOException {
        switch (channel.name()) {
            case "internet" -> web(time, last ? "cart_add" : "product_view");
            case "store" -> contact(time, "store advice", 14);
            case "phone" -> contact(time, "call back", 9);
            default -> contact(time, last ? "quote" : "sample viewing", 40);
        }
    }

    private void web(long time, String event) throws IOException {
        boolean dirty = chance.happens(0.001);
        files.put(
                files.web,
                dirty ? 0 : 1,
                time,
                dirty ? "2025-02-30 10:00:00" : YearClock.text(time),
                customer,
                event,
                source,
                chance.oneOf(ITEMS));
    }

    private void contact(long time, String kind, int minutes) throws IOException {
        long ended = time + 60L * (minutes / 2 + chance.upTo(minutes));
        files.put(
                files.contacts,
                1,
                ended,
                YearClock.text(time),
                YearClock.text(ended),
                customer,
                kind,
                channel.name(),
                adviser);
    }

    private void newsletter(long time) throws IOException {
        files.put(files.mails, 1, time, YearClock.text(time), customer, "", "newsletter");
    }
}
