// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.demo;

import io.millrace.app.demo.PlantedTruth.ChannelTruth;
import java.io.IOException;
import java.util.Locale;

/** One order, from the payment to the review: the back stage of the sample company. */
final class OrderFulfilment {
    /** When an order arrived, and whether too late. */
    record Delivery(long time, boolean late) {}

    private final PlantedTruth truth;
    private final Exports files;
    private final Chance chance;
    private final ChannelTruth channel;

    OrderFulfilment(PlantedTruth truth, Exports files, Chance chance, ChannelTruth channel) {
        this.truth = truth;
        this.files = files;
        this.chance = chance;
        this.channel = channel;
    }

    Delivery deliver(String customer, int number, long placed) throws IOException {
        String order = "O" + customer.substring(1) + "-" + number;
        long paid = placed + chance.days(0.012, 0.9);
        long released = paid + chance.days(0.15, 0.5);
        files.put(
                files.orders,
                1 + (paid < YearClock.END ? 1 : 0) + (released < YearClock.END ? 1 : 0),
                placed,
                order,
                customer,
                channel.name(),
                YearClock.text(placed),
                YearClock.text(paid),
                YearClock.text(released),
                String.format(Locale.ROOT, "%d.%02d", 20 + chance.upTo(280), chance.upTo(100)));
        mail(placed + 120, customer, order, "order confirmation");
        long handedOver = pick(order, released);
        Delivery delivery = carry(order, customer, handedOver);
        if (delivery.late() && chance.happens(truth.wismoShare())) {
            ticket(handedOver + (delivery.time() - handedOver) * 3 / 4, order, "where is my order");
        }
        if (chance.happens(truth.exchangeShare())) {
            delivery = exchange(order, customer, delivery);
        }
        if (chance.happens(0.3)) {
            review(order, delivery);
        }
        return delivery;
    }

    private Delivery exchange(String order, String customer, Delivery first) throws IOException {
        long back = first.time() + chance.days(4, 0.4);
        parcel(back, order, "returned", "Bergpost");
        long handedOver = pick(order, back + chance.days(1, 0.4));
        Delivery second = carry(order, customer, handedOver);
        return new Delivery(second.time(), first.late() || second.late());
    }

    private long pick(String order, long released) throws IOException {
        long began = released + chance.days(channel.pickDays(), 0.5);
        long ended = began + 60L * (6 + chance.upTo(20));
        files.put(
                files.picks,
                1,
                ended,
                order,
                inStore() ? "store team" : "warehouse",
                inStore() ? chance.oneOf("Hana", "Igor") : chance.oneOf("Ewa", "Finn", "Goran"),
                YearClock.text(began),
                YearClock.text(ended));
        return ended + chance.days(0.3, 0.4);
    }

    private boolean inStore() {
        return channel.name().equals("store");
    }

    private Delivery carry(String order, String customer, long handedOver) throws IOException {
        boolean slow = chance.happens(truth.lateCarrierShare());
        String carrier = slow ? "Talkurier" : "Bergpost";
        long delivered = handedOver + chance.days(slow ? truth.slowTransitDays() : truth.fastTransitDays(), 0.25);
        parcel(handedOver, order, "handed over", carrier);
        mail(handedOver + 600, customer, order, "tracking");
        parcel(delivered, order, "delivered", carrier);
        return new Delivery(delivered, delivered - handedOver > truth.lateAfterDays() * YearClock.DAY);
    }

    private void parcel(long time, String order, String status, String carrier) throws IOException {
        files.put(files.parcels, 1, time, order, carrier, status, YearClock.text(time));
    }

    private void mail(long time, String customer, String order, String mail) throws IOException {
        files.put(files.mails, 1, time, YearClock.text(time), customer, order, mail);
    }

    private void ticket(long time, String order, String topic) throws IOException {
        long closed = time + chance.days(0.4, 0.8);
        files.put(
                files.tickets,
                1,
                closed,
                "T" + order.substring(1),
                YearClock.text(time),
                YearClock.text(closed),
                order,
                topic,
                chance.oneOf("Nora", "Olaf"));
    }

    private void review(String order, Delivery delivery) throws IOException {
        long answered = delivery.time() + chance.days(3, 0.8);
        int stars = delivery.late() ? 1 + chance.upTo(3) : 3 + chance.upTo(3);
        files.put(files.reviews, 1, answered, YearClock.text(answered), order, Integer.toString(stars));
    }
}
