// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** Writes rows of plain ASCII without making an object a field. */
final class RowBytes {
    private static final int LONGEST_ROW = 256;
    private static final int DAY = 86_400;

    private final OutputStream out;
    private final byte[] bytes = new byte[1 << 20];
    private int length;
    private long day = Long.MIN_VALUE;
    private String date = "";

    RowBytes(OutputStream out) {
        this.out = out;
    }

    @SuppressWarnings("deprecation") // the only way to copy ASCII without an array a field
    RowBytes text(String text) {
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
        return this;
    }

    RowBytes letter(char letter) {
        bytes[length++] = (byte) letter;
        return this;
    }

    RowBytes comma() {
        return letter(',');
    }

    RowBytes number(long number) {
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        length += digits;
        long rest = number;
        for (int at = length - 1; digits > 0; at--, digits--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    /** Seconds since the epoch as day and time of day, UTC. */
    RowBytes time(long seconds) {
        if (seconds / DAY != day) {
            day = seconds / DAY;
            date = LocalDate.ofEpochDay(day).toString();
        }
        int second = (int) (seconds % DAY);
        text(date).letter(' ');
        return two(second / 3600).letter(':').two(second / 60 % 60).letter(':').two(second % 60);
    }

    private RowBytes two(int number) {
        return letter((char) ('0' + number / 10)).letter((char) ('0' + number % 10));
    }

    void end() throws IOException {
        letter('\n');
        if (length > bytes.length - LONGEST_ROW) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }
}
