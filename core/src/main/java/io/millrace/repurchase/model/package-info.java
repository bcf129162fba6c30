// SPDX-License-Identifier: Apache-2.0
/**
 * Room 7, customer models: who is still a customer, when the next order comes, how many will follow and what they are worth.
 *
 * <p>Pre: what was bought by whom on which day. Post: models fitted by maximum likelihood with intervals for what they rest on, or one sentence
 * that says why the data do not carry one.
 */
@NullMarked
package io.millrace.repurchase.model;

import org.jspecify.annotations.NullMarked;
