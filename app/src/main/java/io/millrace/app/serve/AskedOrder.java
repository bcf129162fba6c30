// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.serve;

import io.millrace.map.blueprint.BlueprintOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads the order of a blueprint out of an address, and says what is wrong with it. */
final class AskedOrder {
    private AskedOrder() {}

    static BlueprintOrder of(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return BlueprintOrder.CUSTOMER;
        }
        for (BlueprintOrder order : BlueprintOrder.values()) {
            if (order.word().equals(word)) {
                return order;
            }
        }
        throw new ResponseStatusException(
                HttpStatus.BAD_REQUEST,
                "order: there is no order '" + word + "' of a blueprint; it is customer or seller");
    }
}
