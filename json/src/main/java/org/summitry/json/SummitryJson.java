package org.summitry.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.Summit;
import org.summitry.check.Checker;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes documents. Summits are read and written here; for the other types there is {@link #as}.
 *
 * <pre>{@code
 * SummitryJson json = SummitryJson.create();
 * Summit summit = json.read(Path.of("asean-rok-26.json"));
 * String text = json.write(summit);
 * Leader leader = json.as(DocumentType.LEADER).read(Path.of("lee-jae-myung.json"));
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

    private final ReadOptions options;
    private final boolean pretty;
    private final DocumentReader reader;
    /** Reads what another format was copied into, of which not the length counts. */
    private final DocumentReader copies;

    private final Optional<OtherFormat> format;
    private final @Nullable Sharing sharing;
    private final DocumentAdapter<Summit> summits;

    private SummitryJson(ReadOptions options, boolean pretty, Optional<OtherFormat> format, @Nullable Sharing sharing) {
        this.options = options;
        this.pretty = pretty;
        this.reader = new DocumentReader(options, sharing);
        this.copies = format.isEmpty() ? reader : new DocumentReader(options.withMaxBytes(Integer.MAX_VALUE), sharing);
        this.format = format;
        this.sharing = sharing;
        this.summits = as(DocumentType.SUMMIT);
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
     * The same, but summits are checked by all rules of this library as well, see {@link ReadOptions#withChecker}.
     *
     * @return a reader and writer that checks
     */
    public SummitryJson checking() {
        return with(options.withChecker(Checker.standard()));
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
     * Returns what reads and writes documents of one type, in the way that this does.
     *
     * @param type what the documents are
     * @param <T> the type of the values
     * @return the adapter for them
     */
    public <T> DocumentAdapter<T> as(DocumentType<T> type) {
        return new DocumentAdapter<>(type, options, reader, copies, format, pretty);
    }

    /**
     * Reads a summit.
     *
     * @param document the document
     * @return the summit
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public Summit read(String document) {
        return summits.read(document);
    }

    /**
     * Reads a summit.
     *
     * @param document the document in UTF-8
     * @return the summit
     * @throws InvalidDocumentException with everything that is wrong, if something is
     */
    public Summit read(byte[] document) {
        return summits.read(document);
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
        return summits.read(document);
    }

    /**
     * Reads a summit from a file.
     *
     * @param document a file in UTF-8
     * @return the summit
     * @throws IOException if the file cannot be read
     * @throws InvalidDocumentException with everything that is wrong, if something is; its message names the file
     */
    public Summit read(Path document) throws IOException {
        return summits.read(document);
    }

    /**
     * Reads a summit and returns what is wrong with it instead of throwing.
     *
     * @param document the document
     * @return the summit, if there is one, and the problems
     */
    public ReadResult<Summit> tryRead(String document) {
        return summits.tryRead(document);
    }

    /**
     * Reads a summit and returns what is wrong with it instead of throwing.
     *
     * @param document the document in UTF-8
     * @return the summit, if there is one, and the problems
     */
    public ReadResult<Summit> tryRead(byte[] document) {
        return summits.tryRead(document);
    }

    /**
     * Reads a summit from a stream to its end and returns what is wrong with it instead of throwing. The stream is not closed.
     *
     * @param document the document in UTF-8
     * @return the summit, if there is one, and the problems
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<Summit> tryRead(InputStream document) throws IOException {
        return summits.tryRead(document);
    }

    /**
     * Reads a summit from a file and returns what is wrong with it instead of throwing.
     *
     * @param document a file in UTF-8
     * @return the summit, if there is one, and the problems
     * @throws IOException if the file cannot be read
     */
    public ReadResult<Summit> tryRead(Path document) throws IOException {
        return summits.tryRead(document);
    }

    /**
     * Returns a reader and writer of archives: many documents, one a line (NDJSON).
     *
     * @param type what the documents are
     * @param <T> the type of the values
     * @return a reader and writer with the options of this one
     */
    public <T> Archive<T> archive(DocumentType<T> type) {
        return new Archive<>(type, this, reader, options.maxBytes());
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

    /**
     * Writes a summit.
     *
     * @param summit the summit
     * @return the document
     */
    public String write(Summit summit) {
        return summits.write(summit);
    }

    /**
     * Writes a summit to a stream, which is flushed and not closed.
     *
     * @param summit the summit
     * @param out the stream
     * @throws IOException if the stream cannot be written to
     */
    public void write(Summit summit, OutputStream out) throws IOException {
        summits.write(summit, out);
    }

    /**
     * Writes a summit to a file. The file is replaced as a whole: if anything fails, the old one stays as it was.
     *
     * @param summit the summit
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public void write(Summit summit, Path file) throws IOException {
        summits.write(summit, file);
    }

    /**
     * Writes a summit.
     *
     * @param summit the summit
     * @return the document in UTF-8
     */
    public byte[] toBytes(Summit summit) {
        return summits.toBytes(summit);
    }
}
