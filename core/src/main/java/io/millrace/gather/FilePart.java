// SPDX-License-Identifier: Apache-2.0
package io.millrace.gather;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file from one place to another. */
final class FilePart extends InputStream {
    private final InputStream bytes;
    private final long length;
    private long left;

    FilePart(Path path, long from, long to) throws IOException {
        this.bytes = Files.newInputStream(path);
        this.length = to - from;
        this.left = length;
        bytes.skipNBytes(from);
    }

    long bytesRead() {
        return length - left;
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) {
            return -1;
        }
        left--;
        return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = bytes.read(target, offset, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
