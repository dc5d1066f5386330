package org.summitry.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes a document as this library writes it: UTF-8 without spaces, in which only what must be is escaped. It is what a generator with
 * no settings makes of the same calls, without what a generator does to hold its user to the grammar; the codecs keep to it.
 */
final class CanonicalWriting implements Writing {
    /** What anything but a text takes at most, a comma included. */
    private static final int ROOM = 80;

    private byte[] buffer;
    private int size;

    /** Starts a document in a buffer, which may be replaced by a larger one. */
    CanonicalWriting(byte[] buffer) {
        this.buffer = buffer;
        // A document stands where an element would, with nothing before it.
        buffer[0] = '[';
        this.size = 1;
    }

    byte[] document() {
        return Arrays.copyOfRange(buffer, 1, size);
    }

    byte[] buffer() {
        return buffer;
    }

    @Override
    public void startObject() {
        begin(ROOM);
        buffer[size++] = '{';
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startList() {
        begin(ROOM);
        buffer[size++] = '[';
    }

    @Override
    public void endList() {
        end(']');
    }

    @Override
    public void name(FixedText name) {
        word(name);
    }

    @Override
    public void word(FixedText word) {
        begin(1 + word.room());
        size = word.putInto(buffer, size);
    }

    @Override
    public void text(String text) {
        byte[] utf8 = encoded(text);
        begin(3 + utf8.length);
        buffer[size++] = '"';
        put(utf8);
        buffer[size++] = '"';
    }

    @Override
    public void text(String ascii, char then, String rest) {
        byte[] utf8 = encoded(rest);
        begin(4 + ascii.length() + utf8.length);
        buffer[size++] = '"';
        put(ascii);
        buffer[size++] = (byte) then;
        put(utf8);
        buffer[size++] = '"';
    }

    @Override
    public void ascii(String text) {
        begin(3 + text.length());
        buffer[size++] = '"';
        put(text);
        buffer[size++] = '"';
    }

    /**
     * A text is encoded as a whole, which is quicker than character by character, and looked at for what needs escapes. A text of the
     * model is well-formed Unicode; half of a surrogate pair would be lost here.
     */
    private static byte[] encoded(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return Utf8Text.needsNoEscapes(utf8)
                ? utf8
                : JsonStringEncoder.getInstance().quoteAsUTF8(text);
    }

    private void put(byte[] bytes) {
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    @SuppressWarnings("deprecation") // For ASCII it is what is wanted, and no array is made.
    private void put(String ascii) {
        int length = ascii.length();
        ascii.getBytes(0, length, buffer, size);
        size += length;
    }

    @Override
    public void number(int number) {
        plain(Integer.toString(number));
    }

    @Override
    public void number(BigDecimal number) {
        plain(number.toPlainString());
    }

    @Override
    public void truth(boolean truth) {
        plain(Boolean.toString(truth));
    }

    private void plain(String ascii) {
        begin(1 + ascii.length());
        put(ascii);
    }

    /** Makes room, and sets what follows apart from what is before it. */
    private void begin(int room) {
        if (buffer.length - size < room) {
            buffer = Arrays.copyOf(buffer, Math.max(size + room, size + Math.min(size, Integer.MAX_VALUE - 8 - size)));
        }
        byte before = buffer[size - 1];
        if (before != '{' && before != '[' && before != ':') {
            buffer[size++] = ',';
        }
    }

    private void end(char brace) {
        if (size == buffer.length) {
            buffer = Arrays.copyOf(buffer, size + ROOM);
        }
        buffer[size++] = (byte) brace;
    }
}
