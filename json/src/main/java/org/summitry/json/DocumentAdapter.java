package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.summitry.check.Severity;
import org.summitry.scalar.InvalidValueException;

/**
 * Reads and writes documents of one type, in the way that the {@link SummitryJson} it comes from does.
 *
 * <pre>{@code
 * DocumentAdapter<Leader> leaders = SummitryJson.create().as(DocumentType.LEADER);
 * Leader leader = leaders.read(Path.of("lee-jae-myung.json"));
 * String text = leaders.write(leader);
 * }</pre>
 *
 * <p>Each document can be read in two ways: {@code read} gives the value or throws with everything that is wrong, {@code tryRead}
 * gives the value, if there is one, and the problems. Instances are immutable and may be shared.
 *
 * @param <T> the type of the values
 */
public final class DocumentAdapter<T> {
    /** A buffer that waits for the next document to be written, so that not every one needs a new one. */
    private static final AtomicReference<byte @Nullable []> BUFFER = new AtomicReference<>();

    private static final int LARGEST_KEPT = 4 << 20;

    private final DocumentType<T> type;
    private final ReadOptions options;
    private final DocumentReader reader;
    /** Reads what was copied from another format, which has been found short enough. */
    private final DocumentReader copies;

    private final Optional<OtherFormat> format;
    private final boolean pretty;

    DocumentAdapter(
            DocumentType<T> type,
            ReadOptions options,
            DocumentReader reader,
            DocumentReader copies,
            Optional<OtherFormat> format,
            boolean pretty) {
        this.type = type;
        this.options = options;
        this.reader = reader;
        this.copies = copies;
        this.format = format;
        this.pretty = pretty;
    }

    /**
     * Reads a document.
     *
     * @param document the document
     * @return the value
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public T read(String document) {
        return tryRead(document).orElseThrow();
    }

    /**
     * Reads a document.
     *
     * @param document the document in UTF-8
     * @return the value
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public T read(byte[] document) {
        return tryRead(document).orElseThrow();
    }

    /**
     * Reads a document from a stream to its end. The stream is not closed.
     *
     * @param document the document in UTF-8
     * @return the value
     * @throws IOException if the stream cannot be read
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public T read(InputStream document) throws IOException {
        return tryRead(document).orElseThrow();
    }

    /**
     * Reads a document from a file.
     *
     * @param document a file in UTF-8
     * @return the value
     * @throws IOException if the file cannot be read
     * @throws InvalidDocumentException with everything that is wrong, if something is; its message names the file
     */
    public T read(Path document) throws IOException {
        return tryRead(document).orElseThrow(Shown.escaped(document.toString()));
    }

    /**
     * Reads a document and returns what is wrong with it instead of throwing.
     *
     * @param document the document
     * @return the value, if there is one, and the problems
     */
    public ReadResult<T> tryRead(String document) {
        try {
            var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(document));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return tryRead(exact);
        } catch (CharacterCodingException e) {
            return new ReadResult<>(Optional.empty(), ImmutableList.of(loneSurrogate(document)));
        }
    }

    private static Problem loneSurrogate(String document) {
        byte[] before =
                document.substring(0, StringCodec.loneSurrogate(document)).getBytes(StandardCharsets.UTF_8);
        Locator.Lines lines = new Locator.Lines(before);
        lines.moveTo(before.length);
        return new Problem(
                "lone-surrogate",
                Severity.ERROR,
                "",
                lines.line(),
                lines.column(),
                "half of a surrogate pair",
                "well-formed Unicode",
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Reads a document and returns what is wrong with it instead of throwing.
     *
     * @param document the document in UTF-8
     * @return the value, if there is one, and the problems
     */
    public ReadResult<T> tryRead(byte[] document) {
        return format.isPresent()
                ? format.get().read(type, document, options, reader, copies)
                : reader.read(type, document);
    }

    /**
     * Reads a document from a stream to its end and returns what is wrong with it instead of throwing. The stream is not closed.
     *
     * @param document the document in UTF-8
     * @return the value, if there is one, and the problems
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<T> tryRead(InputStream document) throws IOException {
        // One byte more than is allowed is enough to see that a document is too long.
        int most = options.maxBytes();
        return tryRead(document.readNBytes(most == Integer.MAX_VALUE ? most : most + 1));
    }

    /**
     * Reads a file and returns what is wrong with it instead of throwing.
     *
     * @param document a file in UTF-8
     * @return the value, if there is one, and the problems
     * @throws IOException if the file cannot be read
     */
    public ReadResult<T> tryRead(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            return tryRead(in);
        }
    }

    /**
     * Writes a document.
     *
     * @param value the value
     * @return the document
     * @throws InvalidValueException if the value mentions two things of one id, which only a summit refuses when it is built
     */
    public String write(T value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * Writes a document to a stream, which is flushed and not closed.
     *
     * @param value the value
     * @param out the stream
     * @throws IOException if the stream cannot be written to
     * @throws InvalidValueException if the value mentions two things of one id, which only a summit refuses when it is built
     */
    public void write(T value, OutputStream out) throws IOException {
        out.write(toBytes(value));
        out.flush();
    }

    /**
     * Writes a document to a file. The file is replaced as a whole: if anything fails, the old one stays as it was.
     *
     * @param value the value
     * @param file the file
     * @throws IOException if the file cannot be written
     * @throws InvalidValueException if the value mentions two things of one id, which only a summit refuses when it is built
     */
    public void write(T value, Path file) throws IOException {
        AtomicFiles.write(file, toBytes(value));
    }

    /**
     * Writes a document.
     *
     * @param value the value
     * @return the document in UTF-8
     * @throws InvalidValueException if the value mentions two things of one id, which only a summit refuses when it is built
     */
    public byte[] toBytes(T value) {
        byte[] kept = BUFFER.getAndSet(null);
        DocumentWriting out = new DocumentWriting(kept == null ? new byte[16 << 10] : kept, pretty);
        type.write(value, out);
        byte[] document = out.end();
        if (out.buffer().length <= LARGEST_KEPT) {
            BUFFER.set(out.buffer());
        }
        WriteLimits.require(type.name(), document, options);
        return document;
    }
}
