// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

/** A log that is in memory as one slice. */
public record WholeLog(EventLog log) implements SlicedLog {
    @Override
    public int slices() {
        return log.cases() == 0 ? 0 : 1;
    }

    @Override
    public EventLog slice(int index) {
        return log;
    }

    @Override
    public EventLog words() {
        return log;
    }

    @Override
    public int firstCase(int slice) {
        return slice == 0 ? 0 : log.cases();
    }

    @Override
    public long events() {
        return log.events();
    }

    @Override
    public long asOf() {
        return log.asOf();
    }
}
