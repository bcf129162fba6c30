// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

/** What flows when an event happens: the three bands of a value stream map. */
public enum FlowKind {
    /** Somebody does something. */
    ACTION,
    /** Somebody is told something. */
    INFORMATION,
    /** A thing moves: an order, stock, a parcel. */
    MATERIAL
}
