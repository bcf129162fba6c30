// SPDX-License-Identifier: Apache-2.0
package io.millrace.keep;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to write into a data directory, held by one process at a time. The system takes it back when the process ends, however it ends;
 * the number in the file is for people.
 */
final class WriterLock implements AutoCloseable {
    // the first bytes are text for people; the lock lies behind it, because a locked byte cannot be read everywhere
    private static final long LOCKED_BYTE = 1 << 10;

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws MillraceException when another process holds it; the message names the process
     */
    static WriterLock take(StoreFolder folder) {
        WriterLock lock = tryTake(folder);
        if (lock == null) {
            throw new MillraceException(
                    Blame.IN_USE,
                    "the data directory %s is being written by process %s: wait until it has done, or stop it"
                            .formatted(folder.root(), holder(folder.lock())));
        }
        return lock;
    }

    /** The lock, or null when another holds it. */
    static @Nullable WriterLock tryTake(StoreFolder folder) {
        try {
            Files.createDirectories(folder.root());
            FileChannel channel = FileChannel.open(
                    folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return null;
            }
            byte[] pid = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(pid), 0);
            return new WriterLock(channel);
        } catch (IOException e) {
            throw new MillraceException(
                    Blame.RESOURCES,
                    "the data directory %s cannot be written (%s): give yourself the right, or choose another with --store"
                            .formatted(folder.root(), e.getMessage()),
                    e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(Path file) {
        try {
            String pid = Files.readString(file).strip();
            return pid.isEmpty() ? "that does not tell its number" : pid;
        } catch (IOException e) {
            return "that does not tell its number";
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
