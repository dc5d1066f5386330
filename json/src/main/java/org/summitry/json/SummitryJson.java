package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.Summit;
import org.summitry.check.Checker;
import org.summitry.check.Severity;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes documents.
 *
 * <pre>{@code
 * SummitryJson json = SummitryJson.create();
 * Summit summit = json.read(Path.of("asean-rok-26.json"));
 * String text = json.write(summit);
 * }</pre>
 *
 * <p>Reading is strict and tells everything that is wrong in one go. Writing gives equal values the same bytes: fields stand in
 * a fixed order, what is absent is left out. Instances are immutable and may be shared.
 */
public final class SummitryJson {
    /** Writes every number as the digits that it has. */
    static final JsonFactory WRITER = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** A buffer that waits for the next document to be written, so that not every one needs a new one. */
    private static final AtomicReference<byte @Nullable []> BUFFER = new AtomicReference<>();

    private static final int LARGEST_KEPT = 1 << 20;

    private final ReadOptions options;
    private final boolean pretty;
    private final DocumentReader reader;
    /** Reads what another format was copied into, of which not the length counts. */
    private final DocumentReader copies;

    private final Optional<OtherFormat> format;
    private final @Nullable Sharing sharing;

    private SummitryJson(ReadOptions options, boolean pretty, Optional<OtherFormat> format, @Nullable Sharing sharing) {
        this.options = options;
        this.pretty = pretty;
        this.reader = new DocumentReader(options, sharing);
        this.copies = format.isEmpty() ? reader : new DocumentReader(options.withMostBytes(Integer.MAX_VALUE), sharing);
        this.format = format;
        this.sharing = sharing;
    }

    /**
     * Strict reading, indented writing.
     *
     * @return the reader and writer
     */
    public static SummitryJson create() {
        return new SummitryJson(ReadOptions.DEFAULT, true, Optional.empty(), null);
    }

    /**
     * The same with other options for reading.
     *
     * @param newOptions the options
     * @return a reader and writer with them
     */
    public SummitryJson with(ReadOptions newOptions) {
        return new SummitryJson(newOptions, pretty, format, sharing);
    }

    /**
     * The same, but summits are checked by all rules of this library as well, see {@link ReadOptions#checkedBy}.
     *
     * @return a reader and writer that checks
     */
    public SummitryJson checking() {
        return with(options.checkedBy(Checker.standard()));
    }

    /**
     * Returns the same, but documents are read in another format with the data model of JSON, through the same codecs. It is read as
     * strictly as JSON: in UTF-8, within the same limits, with every name once and nothing behind the document. What JSON has no
     * form for is refused.
     *
     * <ul>
     *   <li>In YAML that is an anchor or alias, a tag that says more than the value itself does, and a plain number in a notation
     *       such as {@code 0x1F} or {@code +1}. The words of the core schema of YAML 1.2, such as {@code ~} and {@code TRUE}, are
     *       what they are there. A year alone must be quoted, because YAML takes it for a number.
     *   <li>In a binary format such as CBOR it is bytes, a number that is none, undefined and other simple values, and a tag that
     *       says more of a value than that it is a number. A problem has a pointer there, but no line and column.
     * </ul>
     *
     * <p>What is written stays JSON, and archives are of JSON, too.
     *
     * @param factory the format, such as {@code new YAMLFactory()} of {@code jackson-dataformat-yaml}
     * @return a reader of that format
     */
    public SummitryJson reading(TokenStreamFactory factory) {
        return new SummitryJson(options, pretty, Optional.of(new OtherFormat(factory)), sharing);
    }

    /**
     * The same, but what the summits that are read have in common is one instance: parties, leaders, sources, places, topics,
     * instruments and initiatives that are equal, and texts of up to 40 characters. Many summits of one register then take much less
     * memory, and are compared faster; reading takes longer. Nothing is kept longer than the summits are. Of some 30,000 things that
     * differ the later ones may not be shared with the earlier.
     *
     * @return a reader for registers
     */
    public SummitryJson sharing() {
        return new SummitryJson(options, pretty, format, new Sharing());
    }

    /**
     * The same, but it writes without line breaks or spaces.
     *
     * @return a reader and writer of compact documents
     */
    public SummitryJson compact() {
        return new SummitryJson(options, false, format, sharing);
    }

    /**
     * Reads a summit.
     *
     * @param document the document
     * @return the summit
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public Summit read(String document) {
        return read(DocumentType.SUMMIT, document);
    }

    /**
     * Reads a summit.
     *
     * @param document the document in UTF-8
     * @return the summit
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public Summit read(byte[] document) {
        return read(DocumentType.SUMMIT, document);
    }

    /**
     * Reads a summit from a stream to its end. The stream is not closed.
     *
     * @param document the document in UTF-8
     * @return the summit
     * @throws IOException if the stream cannot be read
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public Summit read(InputStream document) throws IOException {
        return read(DocumentType.SUMMIT, document);
    }

    /**
     * Reads a summit from a file.
     *
     * @param document a file in UTF-8
     * @return the summit
     * @throws IOException if the file cannot be read
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public Summit read(Path document) throws IOException {
        return read(DocumentType.SUMMIT, document);
    }

    /**
     * Reads a document of any type.
     *
     * @param type what it is
     * @param document the document
     * @param <T> the type of the value
     * @return the value
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public <T> T read(DocumentType<T> type, String document) {
        return valueOf("document", tryRead(type, document));
    }

    /**
     * Reads a document of any type.
     *
     * @param type what it is
     * @param document the document in UTF-8
     * @param <T> the type of the value
     * @return the value
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public <T> T read(DocumentType<T> type, byte[] document) {
        return valueOf("document", tryRead(type, document));
    }

    /**
     * Reads a document of any type from a stream to its end. The stream is not closed.
     *
     * @param type what it is
     * @param document the document in UTF-8
     * @param <T> the type of the value
     * @return the value
     * @throws IOException if the stream cannot be read
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public <T> T read(DocumentType<T> type, InputStream document) throws IOException {
        return valueOf("document", tryRead(type, limited(document)));
    }

    /**
     * Reads a document of any type from a file.
     *
     * @param type what it is
     * @param document a file in UTF-8
     * @param <T> the type of the value
     * @return the value
     * @throws IOException if the file cannot be read
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public <T> T read(DocumentType<T> type, Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            return valueOf(Shown.escaped(document.toString()), tryRead(type, limited(in)));
        }
    }

    /**
     * Reads a document and gives what is wrong with it instead of throwing.
     *
     * @param type what it is
     * @param document the document
     * @param <T> the type of the value
     * @return the value, if there is one, and the problems
     */
    public <T> ReadResult<T> tryRead(DocumentType<T> type, String document) {
        try {
            var bytes = StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(document));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return tryRead(type, exact);
        } catch (CharacterCodingException e) {
            byte[] before =
                    document.substring(0, StringCodec.loneSurrogate(document)).getBytes(StandardCharsets.UTF_8);
            Locator.Lines lines = new Locator.Lines(before);
            lines.moveTo(before.length);
            return new ReadResult<>(
                    Optional.empty(),
                    ImmutableList.of(new Problem(
                            "lone-surrogate",
                            Severity.ERROR,
                            "",
                            lines.line(),
                            lines.column(),
                            "half of a surrogate pair",
                            "well-formed Unicode",
                            Optional.empty(),
                            Optional.empty())));
        }
    }

    /**
     * Reads a document and gives what is wrong with it instead of throwing.
     *
     * @param type what it is
     * @param document the document in UTF-8
     * @param <T> the type of the value
     * @return the value, if there is one, and the problems
     */
    public <T> ReadResult<T> tryRead(DocumentType<T> type, byte[] document) {
        return format.isPresent()
                ? format.get().read(type, document, options, reader, copies)
                : reader.read(type, document);
    }

    /**
     * Reads a file and gives what is wrong with it instead of throwing.
     *
     * @param type what it is
     * @param document a file in UTF-8
     * @param <T> the type of the value
     * @return the value, if there is one, and the problems
     * @throws IOException if the file cannot be read
     */
    public <T> ReadResult<T> tryRead(DocumentType<T> type, Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            return tryRead(type, limited(in));
        }
    }

    /**
     * Returns a reader and writer of archives: many documents, one a line (NDJSON).
     *
     * @param type what the documents are
     * @param <T> the type of the values
     * @return a reader and writer with the options of this one
     */
    public <T> Archive<T> archive(DocumentType<T> type) {
        return new Archive<>(type, this, reader, options.mostBytes());
    }

    /**
     * Reads an archive from a stream, see {@link Archive#read(InputStream)}.
     *
     * @param type what the documents are
     * @param archive the archive in UTF-8, packed by gzip or not; it is not closed
     * @param <T> the type of the values
     * @return the lines in their order; it throws {@link java.io.UncheckedIOException} if the input cannot be read
     */
    public <T> Stream<DocumentLine<T>> tryReadLines(DocumentType<T> type, InputStream archive) {
        return archive(type).read(archive);
    }

    /**
     * Writes an archive: one compact document a line (NDJSON), each ended by a line feed. The output is flushed and not closed.
     *
     * @param type what the values are
     * @param values the values
     * @param archive where to
     * @param <T> the type of the values
     * @throws IOException if the output cannot be written to
     */
    public <T> void writeLines(DocumentType<T> type, Iterable<T> values, OutputStream archive) throws IOException {
        archive(type).write(archive, values.iterator());
        archive.flush();
    }

    /** One byte more than is allowed is enough to see that a document is too long. */
    private byte[] limited(InputStream in) throws IOException {
        return in.readNBytes(options.mostBytes() == Integer.MAX_VALUE ? Integer.MAX_VALUE : options.mostBytes() + 1);
    }

    private static <T> T valueOf(String name, ReadResult<T> result) {
        if (result.value().isEmpty() || result.hasErrors()) {
            throw new InvalidDocumentException(name, result.problems());
        }
        return result.value().get();
    }

    /**
     * Writes a summit.
     *
     * @param summit the summit
     * @return the document
     */
    public String write(Summit summit) {
        return write(DocumentType.SUMMIT, summit);
    }

    /**
     * Writes a summit to a file. The file is replaced as a whole: if anything fails, the old one stays as it was.
     *
     * @param summit the summit
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public void write(Summit summit, Path file) throws IOException {
        write(DocumentType.SUMMIT, summit, file);
    }

    /**
     * Writes a summit to a stream, which is flushed and not closed.
     *
     * @param summit the summit
     * @param out the stream
     * @throws IOException if the stream cannot be written to
     */
    public void write(Summit summit, OutputStream out) throws IOException {
        write(DocumentType.SUMMIT, summit, out);
    }

    /**
     * Writes a document of any type.
     *
     * @param type what it is
     * @param value the value
     * @param <T> the type of the value
     * @return the document
     */
    public <T> String write(DocumentType<T> type, T value) {
        return new String(toBytes(type, value), StandardCharsets.UTF_8);
    }

    /**
     * Writes a document of any type to a file. The file is replaced as a whole: if anything fails, the old one stays as it was.
     *
     * @param type what it is
     * @param value the value
     * @param file the file
     * @param <T> the type of the value
     * @throws IOException if the file cannot be written
     */
    public <T> void write(DocumentType<T> type, T value, Path file) throws IOException {
        AtomicFiles.write(file, toBytes(type, value));
    }

    /**
     * Writes a document of any type to a stream, which is flushed and not closed.
     *
     * @param type what it is
     * @param value the value
     * @param out the stream
     * @param <T> the type of the value
     * @throws IOException if the stream cannot be written to
     */
    public <T> void write(DocumentType<T> type, T value, OutputStream out) throws IOException {
        out.write(toBytes(type, value));
        out.flush();
    }

    /**
     * Writes a summit.
     *
     * @param summit the summit
     * @return the document in UTF-8
     */
    public byte[] toBytes(Summit summit) {
        return toBytes(DocumentType.SUMMIT, summit);
    }

    /**
     * Writes a document of any type.
     *
     * @param type what it is
     * @param value the value
     * @param <T> the type of the value
     * @return the document in UTF-8
     * @throws org.summitry.scalar.InvalidValueException if the value mentions two things of one id, which only a summit refuses when it
     *     is built; or if the document would be too long, or a text in it, to be read again under the usual limits or those of this
     *     instance, whichever are wider
     */
    public <T> byte[] toBytes(DocumentType<T> type, T value) {
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
