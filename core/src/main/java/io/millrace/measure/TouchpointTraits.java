// SPDX-License-Identifier: Apache-2.0
package io.millrace.measure;

import io.millrace.event.FlowKind;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import java.util.List;

/** What a walk must know of each touchpoint, in arrays, so that the walk makes no object. */
final class TouchpointTraits {
    /** Declared process time of a touchpoint that declares none. */
    static final long UNDECLARED = -1;

    private final boolean[] byCustomer;
    private final int[] parts;
    private final long[] declaredMicros;

    TouchpointTraits(List<Touchpoint> touchpoints) {
        int size = touchpoints.size();
        byCustomer = new boolean[size];
        parts = new int[size];
        declaredMicros = new long[size];
        for (int i = 0; i < size; i++) {
            Touchpoint touchpoint = touchpoints.get(i);
            Double declared = touchpoint.declaredSeconds();
            byCustomer[i] = touchpoint.by() == Party.CUSTOMER;
            parts[i] = information(touchpoint) | (touchpoint.defect() ? StagePart.DEFECTS.bit() : 0);
            declaredMicros[i] = declared == null ? UNDECLARED : Math.round(declared * 1e6);
        }
    }

    private static int information(Touchpoint touchpoint) {
        if (touchpoint.flow() != FlowKind.INFORMATION) {
            return 0;
        }
        return touchpoint.manual() ? StagePart.MANUAL.bit() : StagePart.ELECTRONIC.bit();
    }

    boolean byCustomer(int touchpoint) {
        return byCustomer[touchpoint];
    }

    /** Bits of the {@link StagePart} that a case belongs to which meets this touchpoint in a stage. */
    int parts(int touchpoint) {
        return parts[touchpoint];
    }

    /** Micros, or {@link #UNDECLARED}. */
    long declaredMicros(int touchpoint) {
        return declaredMicros[touchpoint];
    }
}
