package org.summitry.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Adds documents to an archive, one a line. What {@link #flush()} or {@link #close()} has returned from is on the disk, and
 * stays there even if the machine stops. What was written since may be there in part, and a torn last line is found when the archive
 * is next opened, see {@link Archive#append}.
 *
 * <p>A value that could not be read again under the usual limits is refused, and nothing of it is written. The methods may be called
 * by several threads.
 *
 * @param <T> the type of the documents
 */
public final class ArchiveWriter<T> implements AutoCloseable {
    /** What to do with a torn last line. */
    public enum IfTorn {
        /** The archive is not opened, and stays as it is. */
        REFUSE,
        /** The torn line is moved to a file beside the archive, behind what that file may already have. */
        SET_ASIDE,
        /** The torn line is removed from the archive. */
        REMOVE
    }

    /**
     * A torn last line that was found and is no longer in the archive.
     *
     * @param offset where it began, in bytes from the beginning of the archive
     * @param bytes how many bytes it had
     * @param setAside the file to which it was moved; absent if it was removed
     */
    public record TornLine(long offset, long bytes, Optional<Path> setAside) {}

    private static final int BUFFER = 1 << 18;
    private static final int STEP = 1 << 16;

    private final DocumentType<T> type;
    private final SummitryJson json;
    private final DocumentReader reader;
    private final int mostBytes;
    private final Path file;
    private final FileChannel channel;
    private final @Nullable Consumer<ArchiveProgress> listener;
    private final Optional<TornLine> torn;

    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private long size;
    private long start;
    private long documents;
    private long buffered;
    private boolean isBroken;

    ArchiveWriter(
            DocumentType<T> type,
            SummitryJson json,
            DocumentReader reader,
            int mostBytes,
            Path file,
            IfTorn ifTorn,
            @Nullable Consumer<ArchiveProgress> listener)
            throws IOException {
        this.type = type;
        this.json = json;
        this.reader = reader;
        this.mostBytes = mostBytes;
        this.file = file;
        this.listener = listener;
        Path target = AtomicFiles.regular(file);
        boolean isNew = !Files.exists(target);
        this.channel =
                FileChannel.open(target, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            lock();
            this.size = channel.size();
            this.torn = mended(target, ifTorn);
            this.start = size;
            if (isNew) {
                AtomicFiles.forceFolder(target.getParent());
            }
        } catch (IOException | RuntimeException | Error e) {
            channel.close();
            throw e;
        }
    }

    private void lock() throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new FileSystemException(file.toString(), null, "it is open for writing elsewhere");
        }
    }

    private Optional<TornLine> mended(Path target, IfTorn ifTorn) throws IOException {
        byte[] magic = bytes(0, (int) Math.min(2, size));
        if (magic.length == 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B) {
            throw new FileSystemException(file.toString(), null, "it is packed, and can only be written as a whole");
        }
        boolean isEnded = size == 0 || bytes(size - 1, 1)[0] == '\n';
        long begin = lastLine(isEnded ? size - 1 : size);
        if (isWhole(begin, size)) {
            if (!isEnded) {
                write(ByteBuffer.wrap(new byte[] {'\n'}));
            }
            return Optional.empty();
        }
        long length = size - begin;
        Optional<Path> aside = Optional.empty();
        switch (ifTorn) {
            case REFUSE ->
                throw new FileSystemException(
                        file.toString(),
                        null,
                        "its last line is torn: " + length + " bytes from byte " + begin + " on");
            case SET_ASIDE -> aside = Optional.of(setAside(target, begin, isEnded));
            case REMOVE -> {}
        }
        channel.truncate(begin);
        channel.force(true);
        size = begin;
        return Optional.of(new TornLine(begin, length, aside));
    }

    /** Where the line begins that ends at a place. */
    private long lastLine(long end) throws IOException {
        for (long to = Math.max(0, end); to > 0; ) {
            long from = Math.max(0, to - STEP);
            byte[] part = bytes(from, (int) (to - from));
            for (int i = part.length - 1; i >= 0; i--) {
                if (part[i] == '\n') {
                    return from + i + 1;
                }
            }
            to = from;
        }
        return 0;
    }

    /** Whether a line is blank or well-formed, whatever else may be wrong with it. */
    private boolean isWhole(long from, long to) throws IOException {
        if (to - from > mostBytes + 2L) {
            // Too long to be looked at: whole if it ends.
            return bytes(to - 1, 1)[0] == '\n';
        }
        byte[] line = bytes(from, (int) (to - from));
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return reader.read(type, line).problems().stream()
                        .noneMatch(p -> p.code().equals("syntax") || p.code().equals("invalid-utf-8"));
            }
        }
        return true;
    }

    private byte[] bytes(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new FileSystemException(file.toString(), null, "it has become shorter while it was read");
            }
        }
        return bytes.array();
    }

    private Path setAside(Path target, long from, boolean isEnded) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".torn");
        try {
            copyTo(beside, from, isEnded);
            return beside;
        } catch (FileSystemException e) {
            // Such as for a name that would be too long.
            Path other = target.resolveSibling("archive-" + Long.toHexString(System.nanoTime()) + ".torn");
            copyTo(other, from, isEnded);
            return other;
        }
    }

    /** Whoever may not read the archive may not read this either. */
    private void copyTo(Path beside, long from, boolean isEnded) throws IOException {
        boolean posix = Files.getFileAttributeView(beside.getParent(), PosixFileAttributeView.class) != null;
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (FileChannel out = FileChannel.open(
                AtomicFiles.regular(beside),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                attributes)) {
            for (long at = from; at < size; ) {
                at += channel.transferTo(at, size - at, out);
            }
            if (!isEnded) {
                writeAll(ByteBuffer.wrap(new byte[] {'\n'}), out);
            }
            out.force(true);
        }
    }

    /**
     * Returns the torn last line that was found when the archive was opened.
     *
     * @return the line; absent if the archive was whole
     */
    public Optional<TornLine> torn() {
        return torn;
    }

    /**
     * Returns how many documents this writer has added that are on the disk, which are those written before the last
     * {@link #flush()}.
     *
     * @return the number of documents
     */
    public synchronized long documents() {
        return documents;
    }

    /**
     * Adds a document.
     *
     * @param value the value
     * @throws org.summitry.scalar.InvalidValueException if the value could not be read again; nothing of it is written then
     * @throws IOException if the archive cannot be written to; what was on the disk stays, and the writer refuses to write more
     */
    public synchronized void write(T value) throws IOException {
        requireWhole();
        byte[] document = json.as(type).toBytes(value);
        buffer.write(document);
        buffer.write('\n');
        buffered++;
        if (buffer.size() >= BUFFER) {
            writeBuffer();
        }
    }

    /**
     * Brings all documents that were written to the disk.
     *
     * @throws IOException if that fails; what was on the disk before stays, and the writer refuses to write more
     */
    public synchronized void flush() throws IOException {
        requireWhole();
        writeBuffer();
        try {
            channel.force(true);
        } catch (IOException e) {
            isBroken = true;
            throw e;
        }
        documents += buffered;
        buffered = 0;
        tell(false);
    }

    private void requireWhole() throws IOException {
        if (!channel.isOpen()) {
            throw new FileSystemException(file.toString(), null, "it was closed");
        }
        if (isBroken) {
            throw new FileSystemException(
                    file.toString(), null, "an earlier write has failed, after " + documents + " documents");
        }
    }

    private void writeBuffer() throws IOException {
        write(ByteBuffer.wrap(buffer.toByteArray()));
        buffer.reset();
    }

    /** Writes whole lines; if that fails, none of them stays behind in part. */
    private void write(ByteBuffer lines) throws IOException {
        long length = lines.remaining();
        try {
            channel.position(size);
            writeAll(lines, channel);
            size += length;
        } catch (IOException e) {
            isBroken = true;
            try {
                channel.truncate(size);
            } catch (IOException also) {
                e.addSuppressed(also);
            }
            FileSystemException named =
                    new FileSystemException(file.toString(), null, "it cannot be written to (" + e.getMessage() + ")");
            named.initCause(e);
            throw named;
        }
    }

    private static void writeAll(ByteBuffer bytes, FileChannel out) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private void tell(boolean done) {
        if (listener != null) {
            listener.accept(new ArchiveProgress(documents, size - start, OptionalLong.empty(), done));
        }
    }

    /**
     * Brings all documents that were written to the disk, and closes the archive. Closing it again does nothing.
     *
     * @throws IOException if that fails; the archive is closed all the same
     */
    @Override
    public synchronized void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            if (!isBroken) {
                flush();
                tell(true);
            }
        }
    }
}
