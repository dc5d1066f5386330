package org.summitry.json.internal.file;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952) to its last byte. {@link java.util.zip.GZIPInputStream} will not do: it takes anything behind a member that
 * is no further member for the end, and also a moment in which a stream has no bytes ready, and so loses data without a word.
 */
public final class Gunzip extends InputStream {
    private static final int MAGIC_1 = 0x1F;
    private static final int MAGIC_2 = 0x8B;
    private static final int DEFLATE = 8;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] packed = new byte[1 << 16];
    private int at;
    private int end;
    private boolean inMember;
    private boolean isFirst = true;

    private Gunzip(InputStream in) {
        this.in = in;
    }

    /**
     * Returns the content of a stream, unpacked if the stream begins as gzip does.
     *
     * @param in the stream
     * @return a stream that reads from it
     * @throws IOException if its beginning cannot be read
     */
    public static InputStream unpacked(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        return magic.length == 2 && (magic[0] & 0xFF) == MAGIC_1 && (magic[1] & 0xFF) == MAGIC_2
                ? new Gunzip(start)
                : new FilterInputStream(start) {};
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember || startMember()) {
            try {
                int n = inflater.inflate(bytes, offset, length);
                if (n > 0) {
                    checksum.update(bytes, offset, n);
                    return n;
                }
            } catch (DataFormatException e) {
                throw new ZipException("the packed data is damaged: " + e.getMessage());
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsDictionary()) {
                throw new ZipException("the packed data needs a dictionary");
            } else {
                require(fill());
                inflater.setInput(packed, 0, end);
            }
        }
        return -1;
    }

    /** Reads the head of a member; false at the end of the stream. */
    private boolean startMember() throws IOException {
        if (at == end && !fill()) {
            return false;
        }
        if (next() != MAGIC_1 || next() != MAGIC_2) {
            throw new ZipException(isFirst ? "this is not gzip" : "behind the packed data stands something else");
        }
        if (next() != DEFLATE) {
            throw new ZipException("the data is packed in an unknown way");
        }
        int flags = next();
        if ((flags & RESERVED) != 0) {
            throw new ZipException("the head of the packed data is damaged");
        }
        // Time, level and system.
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << Byte.SIZE);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CRC) != 0) {
            skip(2);
        }
        inflater.reset();
        inflater.setInput(packed, at, end - at);
        checksum.reset();
        inMember = true;
        isFirst = false;
        return true;
    }

    private void endMember() throws IOException {
        at = end - inflater.getRemaining();
        long crc = fourBytes();
        long length = fourBytes();
        if (crc != checksum.getValue() || length != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw new ZipException("the packed data is damaged: its checksum is wrong");
        }
        inMember = false;
    }

    private long fourBytes() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        while (next() != 0) {}
    }

    private int next() throws IOException {
        if (at == end) {
            require(fill());
        }
        return packed[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(packed, 0, packed.length));
        return end > 0;
    }

    private static void require(boolean isThere) throws IOException {
        if (!isThere) {
            throw new EOFException("the packed data breaks off");
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
