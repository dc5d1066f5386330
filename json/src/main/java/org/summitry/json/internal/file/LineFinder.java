package org.summitry.json.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Finds the lines of a text, which stand in a buffer until the next one is looked for. Lines of nothing but the white space of JSON
 * are passed over. Of a line that is longer than is allowed only that it is there is told; it is never held as a whole.
 */
public final class LineFinder {
    private static final int FIRST_SIZE = 1 << 17;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private final int mostBytes;
    private byte[] buffer;
    /** The part of the buffer that is read and not yet passed. */
    private int start;

    private int end;
    private boolean atEnd;
    private long read;

    private long number;
    private int lineStart;
    private int lineEnd;
    private boolean isTooLong;

    /**
     * Starts at the beginning of a stream.
     *
     * @param in the stream
     * @param mostBytes the most bytes that a line may have, without what ends it
     */
    public LineFinder(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = Math.min(mostBytes, LARGEST_ARRAY - 2);
        this.buffer = new byte[FIRST_SIZE];
    }

    /**
     * Finds the next line that is not blank.
     *
     * @return false if there is none
     * @throws IOException if the stream cannot be read; all lines that ended before were found
     */
    public boolean next() throws IOException {
        while (nextLine()) {
            if (isTooLong || !isBlank(lineStart, lineEnd)) {
                return true;
            }
        }
        return false;
    }

    private boolean nextLine() throws IOException {
        int searched = start;
        while (true) {
            int lineFeed = find(buffer, searched, end);
            if (lineFeed < end) {
                line(start, lineFeed);
                start = lineFeed + 1;
                return true;
            }
            // A carriage return before the line feed does not count.
            if (end - start - 1 > mostBytes) {
                return passLongLine();
            }
            if (atEnd) {
                boolean isThere = start < end;
                if (isThere) {
                    line(start, end);
                    start = end;
                }
                return isThere;
            }
            int length = end - start;
            fill();
            searched = start + length;
        }
    }

    private void line(int from, int to) {
        number++;
        lineStart = from;
        lineEnd = to > from && buffer[to - 1] == '\r' ? to - 1 : to;
        isTooLong = lineEnd - lineStart > mostBytes && !isBlank(lineStart, lineEnd);
    }

    /** Passes over the rest of a line; it counts as too long unless all of it is blank. */
    private boolean passLongLine() throws IOException {
        boolean isBlank = true;
        int lineFeed = end;
        while (true) {
            isBlank &= isBlank(start, lineFeed);
            if (lineFeed < end) {
                start = lineFeed + 1;
                break;
            }
            start = end;
            if (atEnd) {
                break;
            }
            fill();
            lineFeed = find(buffer, start, end);
        }
        number++;
        lineStart = start;
        lineEnd = start;
        isTooLong = !isBlank;
        return true;
    }

    /** Reads more behind what is not yet passed, which is moved to the beginning if there is no room. */
    private void fill() throws IOException {
        int length = end - start;
        if (length == 0 || end == buffer.length) {
            byte[] old = buffer;
            if (length > buffer.length / 2) {
                long most = Math.max(FIRST_SIZE, 2L + mostBytes);
                buffer = buffer.length < most ? new byte[(int) Math.min(most, 2L * buffer.length)] : buffer;
            }
            System.arraycopy(old, start, buffer, 0, length);
            start = 0;
            end = length;
        }
        int n = in.read(buffer, end, buffer.length - end);
        atEnd = n < 0;
        end += Math.max(0, n);
        read += Math.max(0, n);
    }

    /** The place of the first line feed, or the end. Looking at eight bytes at a time saves less than one per cent of reading. */
    private static int find(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** {@return the number of the line that was found, 1 for the first of the stream} */
    public long number() {
        return number;
    }

    /** {@return whether the line is longer than is allowed, and so not there to be read} */
    public boolean isTooLong() {
        return isTooLong;
    }

    /** {@return the line, without what ends it} */
    public byte[] line() {
        return Arrays.copyOfRange(buffer, lineStart, lineEnd);
    }

    /** {@return how many bytes there are up to the end of the line that was found} */
    public long bytes() {
        return read - (end - start);
    }
}
