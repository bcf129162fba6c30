// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

/** The ways in which a file can be read. A further way is one more constant, and must tell the same. */
enum Readings {
    ROW_AFTER_ROW(Integer.MAX_VALUE),
    IN_PARTS(300),
    IN_SMALL_PARTS(40);

    private final int bytes;

    Readings(int bytes) {
        this.bytes = bytes;
    }

    RowCounts read(Source source) {
        return source.readInParts(bytes, new ToldEvents());
    }
}
