package org.summitry.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes a document as this library writes it: UTF-8, without spaces or indented, in which only what must be is escaped. It is what a
 * generator makes of the same calls, without what a generator does to hold its user to the grammar; the codecs keep to it.
 */
final class DocumentWriting implements Writing {
    /** What anything takes at most besides its own length: quotes, a comma, and a new line of a depth that no document has. */
    private static final int ROOM = 256;

    private static final byte START = 0;

    private final boolean isIndented;
    private byte[] buffer;
    private int size;
    /** How many objects it is in. */
    private int depth;

    /** Starts a document in a buffer, which may be replaced by a larger one. */
    DocumentWriting(byte[] buffer, boolean isIndented) {
        this.isIndented = isIndented;
        this.buffer = buffer;
        // A document stands where a value would.
        buffer[0] = START;
        this.size = 1;
    }

    /** Ends the document, an indented one with its last line. */
    byte[] end() {
        if (isIndented) {
            makeRoom(0);
            buffer[size++] = '\n';
        }
        return Arrays.copyOfRange(buffer, 1, size);
    }

    byte[] buffer() {
        return buffer;
    }

    @Override
    public void startObject() {
        beginValue(0);
        buffer[size++] = '{';
        depth++;
    }

    @Override
    public void endObject() {
        makeRoom(0);
        depth--;
        if (isIndented) {
            newLine();
        }
        buffer[size++] = '}';
    }

    @Override
    public void startList() {
        beginValue(0);
        buffer[size++] = '[';
    }

    @Override
    public void endList() {
        makeRoom(0);
        if (isIndented) {
            buffer[size++] = ' ';
        }
        buffer[size++] = ']';
    }

    @Override
    public void name(FixedText name) {
        makeRoom(name.room());
        if (buffer[size - 1] != '{') {
            buffer[size++] = ',';
        }
        if (isIndented) {
            newLine();
        }
        size = name.putInto(buffer, size);
    }

    @Override
    public void word(FixedText word) {
        beginValue(word.room());
        size = word.putInto(buffer, size);
    }

    @Override
    public void text(String text) {
        byte[] utf8 = encoded(text);
        beginValue(utf8.length);
        buffer[size++] = '"';
        put(utf8);
        buffer[size++] = '"';
    }

    @Override
    public void text(String ascii, char then, String rest) {
        byte[] utf8 = encoded(rest);
        beginValue(ascii.length() + utf8.length);
        buffer[size++] = '"';
        put(ascii);
        buffer[size++] = (byte) then;
        put(utf8);
        buffer[size++] = '"';
    }

    @Override
    public void ascii(String text) {
        beginValue(text.length());
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
        beginValue(ascii.length());
        put(ascii);
    }

    /** Makes room, and sets the value that follows apart from what is before it. */
    private void beginValue(int room) {
        makeRoom(room);
        byte before = buffer[size - 1];
        if (before != ':' && before != '[' && before != START) {
            buffer[size++] = ',';
        }
        if (isIndented && before != START) {
            buffer[size++] = ' ';
        }
    }

    private void newLine() {
        buffer[size++] = '\n';
        for (int i = 0; i < depth; i++) {
            buffer[size++] = ' ';
            buffer[size++] = ' ';
        }
    }

    private void makeRoom(int room) {
        int needed = room + ROOM;
        if (buffer.length - size < needed) {
            buffer =
                    Arrays.copyOf(buffer, Math.max(size + needed, size + Math.min(size, Integer.MAX_VALUE - 8 - size)));
        }
    }
}
