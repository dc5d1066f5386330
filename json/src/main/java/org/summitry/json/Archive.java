package org.summitry.json;

import com.google.common.io.CountingOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes archives: many documents of one type, one a line (NDJSON), in UTF-8.
 *
 * <pre>{@code
 * Archive<Summit> archive = SummitryJson.create().archive(DocumentType.SUMMIT).onAllCores();
 * try (Stream<DocumentLine<Summit>> lines = archive.read(Path.of("g20.ndjson.gz"))) {
 *     lines.forEach(line -> line.result().value().ifPresentOrElse(register::add, () -> complain(line)));
 * }
 * }</pre>
 *
 * <p>Nothing is lost in silence. A bad line gives its problems and does not end the stream; who wants to stop at the first one
 * uses {@link DocumentLine#value()}. Only lines that are empty or have nothing but the white space of JSON are passed over. Lines
 * may end with a line feed or with a carriage return and a line feed, and the last one with nothing. A line beyond the limit of a
 * document gives a problem and is never held in memory as a whole.
 *
 * <p>An archive that is packed by gzip is recognised by its first bytes. The limits hold for what is unpacked: for each line the
 * limit of a document. Lines are read as the stream is consumed, so a small file that unpacks to an enormous one takes time
 * but no memory, and the reader of the stream decides when to stop.
 *
 * <p>Instances are immutable and may be shared.
 *
 * @param <T> the type of the documents
 */
public final class Archive<T> {
    private static final int TOLD_EVERY = 1 << 20;
    private static final String PACKED = ".gz";

    private final DocumentType<T> type;
    private final SummitryJson json;
    private final DocumentReader reader;
    private final int mostBytes;
    private final int threads;
    private final @Nullable Consumer<ArchiveProgress> listener;

    Archive(DocumentType<T> type, SummitryJson json, DocumentReader reader, int mostBytes) {
        this(type, json, reader, mostBytes, 1, null);
    }

    private Archive(
            DocumentType<T> type,
            SummitryJson json,
            DocumentReader reader,
            int mostBytes,
            int threads,
            @Nullable Consumer<ArchiveProgress> listener) {
        this.type = type;
        this.json = json;
        this.reader = reader;
        this.mostBytes = mostBytes;
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * Returns the same, but reading uses all processors. The lines come in the order of the archive all the same. A few megabytes are
     * read ahead of what the stream has given, whatever the size of the archive.
     *
     * @return an archive that is read on all cores
     */
    public Archive<T> onAllCores() {
        return onThreads(Runtime.getRuntime().availableProcessors());
    }

    Archive<T> onThreads(int number) {
        return new Archive<>(type, json, reader, mostBytes, number, listener);
    }

    /**
     * Returns the same, but tells a listener how far reading or writing has come, about once a megabyte and at the end. The listener
     * is called by the thread that consumes the stream or writes.
     *
     * @param newListener what to tell
     * @return an archive that tells
     */
    public Archive<T> telling(Consumer<ArchiveProgress> newListener) {
        return new Archive<>(type, json, reader, mostBytes, threads, newListener);
    }

    /**
     * Reads a file line by line. The stream is to be closed, which closes the file and ends all work; it can be closed before its
     * end. A parallel stream has all lines, too, but is no faster, since one thread at a time takes lines from it; see
     * {@link #onAllCores()}.
     *
     * @param file the archive, packed by gzip or not
     * @return the lines in their order; the stream throws {@link UncheckedIOException} if the file cannot be read to its end, after
     *     all lines that could be read
     * @throws IOException if the file cannot be opened
     */
    public Stream<DocumentLine<T>> read(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            OptionalLong size = Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
            return lines(Optional.of(file), in, size).onClose(() -> {
                try {
                    in.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads a stream of bytes line by line. The stream of lines should be closed if it is not read to its end, which ends all
     * work; the stream of bytes is not closed.
     *
     * @param archive the archive, packed by gzip or not
     * @return the lines in their order; the stream throws {@link UncheckedIOException} if the archive cannot be read to its end,
     *     after all lines that could be read
     */
    public Stream<DocumentLine<T>> read(InputStream archive) {
        return lines(Optional.empty(), archive, OptionalLong.empty());
    }

    private Stream<DocumentLine<T>> lines(Optional<Path> file, InputStream in, OptionalLong size) {
        LineReading<T> lines = new LineReading<>(type, reader, mostBytes, threads, file, in, size, listener);
        return StreamSupport.stream(lines, false).onClose(lines::close);
    }

    /**
     * Writes a whole archive, which takes the place of an old one in a single step, see {@link AtomicFiles}. The values may come from
     * the old archive itself. A file whose name ends with {@code .gz} is packed.
     *
     * @param file the archive
     * @param values the values, which are written as the stream gives them; it is not closed
     * @throws org.summitry.scalar.InvalidValueException if a value could not be read again; the old archive then stays
     * @throws IOException if the archive cannot be written; the old one then stays
     */
    public void write(Path file, Stream<? extends T> values) throws IOException {
        AtomicFiles.write(file, out -> {
            if (file.toString().endsWith(PACKED)) {
                GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16);
                write(packed, values.iterator());
                packed.finish();
            } else {
                write(out, values.iterator());
            }
        });
    }

    /** Writes lines, and does not flush. */
    void write(OutputStream archive, Iterator<? extends T> values) throws IOException {
        DocumentAdapter<T> oneLine = json.compact().as(type);
        CountingOutputStream out = new CountingOutputStream(archive);
        long documents = 0;
        for (long told = 0; values.hasNext(); documents++) {
            if (listener != null && out.getCount() - told >= TOLD_EVERY) {
                told = out.getCount();
                listener.accept(new ArchiveProgress(documents, told, OptionalLong.empty(), false));
            }
            out.write(oneLine.toBytes(values.next()));
            out.write('\n');
        }
        if (listener != null) {
            listener.accept(new ArchiveProgress(documents, out.getCount(), OptionalLong.empty(), true));
        }
    }

    /**
     * Opens an archive to add documents behind those that it has, or makes a new one. No other writer can open it at the same time.
     *
     * <p>A program or machine that stops in the middle of a write leaves a torn last line behind: one that does not end, or is no
     * well-formed JSON. It is found here, and dealt with as is asked for; {@link ArchiveWriter#torn()} tells of it. A last
     * document that is whole but for its line feed is kept.
     *
     * @param file the archive, which cannot be a packed one
     * @param ifTorn what to do with a torn last line
     * @return a writer, which is to be closed
     * @throws IOException if the file cannot be opened for writing, is open for writing elsewhere, or has a torn last line that is to
     *     be left as it is
     */
    public ArchiveWriter<T> append(Path file, ArchiveWriter.IfTorn ifTorn) throws IOException {
        return new ArchiveWriter<>(type, json.compact(), reader, mostBytes, file, ifTorn, listener);
    }
}
