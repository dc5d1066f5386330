package org.summitry.json;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CountingInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitry.check.Severity;
import org.summitry.json.internal.file.Gunzip;
import org.summitry.json.internal.file.LineFinder;

/**
 * Reads the lines of one archive, in their order, on one thread or on several. It is never split: what is read ahead is bounded, and
 * a parallel stream gets its lines from one thread at a time.
 */
final class LineReading<T> implements Spliterator<DocumentLine<T>> {
    private static final int BLOCK = 1 << 20;

    /** A line as it stands in the archive, or that it is too long to be held. */
    private static final class RawLine {
        private final long number;
        private final byte @Nullable [] document;

        RawLine(long number, byte @Nullable [] document) {
            this.number = number;
            this.document = document;
        }
    }

    private final DocumentType<T> type;
    private final DocumentReader reader;
    private final int mostBytes;
    private final Optional<Path> file;
    private final CountingInputStream stored;
    private final OptionalLong totalBytes;
    private final @Nullable Consumer<ArchiveProgress> listener;
    private final @Nullable ThreadPoolExecutor workers;

    private @Nullable LineFinder finder;
    private boolean atEnd;
    private @Nullable UncheckedIOException failure;
    private final Deque<Future<List<DocumentLine<T>>>> underWay = new ArrayDeque<>();
    private Iterator<DocumentLine<T>> ready = Collections.emptyIterator();
    private volatile boolean isClosed;

    private long documents;
    private long told;
    private boolean hasToldEnd;

    LineReading(
            DocumentType<T> type,
            DocumentReader reader,
            int mostBytes,
            int threads,
            Optional<Path> file,
            InputStream in,
            OptionalLong totalBytes,
            @Nullable Consumer<ArchiveProgress> listener) {
        this.type = type;
        this.reader = reader;
        this.mostBytes = mostBytes;
        this.file = file;
        this.stored = new CountingInputStream(in);
        this.totalBytes = totalBytes;
        this.listener = listener;
        this.workers = threads > 1 ? workers(threads) : null;
    }

    private static ThreadPoolExecutor workers(int threads) {
        ThreadPoolExecutor workers =
                new ThreadPoolExecutor(threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "summitry-archive");
                    thread.setDaemon(true);
                    return thread;
                });
        // Those of a stream that is neither read to its end nor closed go away as well.
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    @Override
    public boolean tryAdvance(Consumer<? super DocumentLine<T>> action) {
        DocumentLine<T> line = workers == null ? readNext() : nextReady();
        if (line == null) {
            tellEnd();
            return false;
        }
        documents++;
        tell();
        action.accept(line);
        return true;
    }

    private @Nullable DocumentLine<T> readNext() {
        RawLine line = nextLine();
        return line == null ? null : read(line);
    }

    /** The next line of what the workers have read; they are given more to do first. */
    private @Nullable DocumentLine<T> nextReady() {
        while (!ready.hasNext()) {
            if (isClosed) {
                return null;
            }
            giveWork();
            Future<List<DocumentLine<T>>> block = underWay.poll();
            if (block == null) {
                if (failure != null) {
                    throw failure;
                }
                return null;
            }
            ready = result(block).iterator();
        }
        return ready.next();
    }

    private void giveWork() {
        ThreadPoolExecutor pool = workers;
        if (pool == null) {
            return;
        }
        while (!atEnd && !isClosed && underWay.size() < 2 * pool.getCorePoolSize()) {
            List<RawLine> block = new ArrayList<>();
            try {
                long bytes = 0;
                for (RawLine line; bytes < BLOCK && (line = nextLine()) != null; ) {
                    block.add(line);
                    bytes += 64L + (line.document == null ? 0 : line.document.length);
                }
            } catch (UncheckedIOException e) {
                // What was found before comes first.
                failure = e;
                atEnd = true;
            }
            if (!block.isEmpty() && !submit(block, pool)) {
                return;
            }
        }
    }

    private boolean submit(List<RawLine> block, ThreadPoolExecutor pool) {
        try {
            return underWay.add(pool.submit(() -> read(block)));
        } catch (RejectedExecutionException e) {
            // Closed by another thread in the meantime.
            return false;
        }
    }

    private List<DocumentLine<T>> read(List<RawLine> block) {
        List<DocumentLine<T>> lines = new ArrayList<>(block.size());
        for (RawLine line : block) {
            if (isClosed) {
                break;
            }
            lines.add(read(line));
        }
        return lines;
    }

    private static <E> List<E> result(Future<List<E>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while an archive was read"));
        } catch (CancellationException e) {
            return List.of();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private @Nullable RawLine nextLine() {
        if (isClosed || atEnd) {
            return null;
        }
        LineFinder lines = finder;
        try {
            if (lines == null) {
                lines = new LineFinder(Gunzip.unpacked(stored), mostBytes);
                finder = lines;
            }
            if (lines.next()) {
                return new RawLine(lines.number(), lines.isTooLong() ? null : lines.line());
            }
            atEnd = true;
            return null;
        } catch (IOException e) {
            atEnd = true;
            throw new UncheckedIOException(unreadable(lines == null ? 0 : lines.number(), e));
        }
    }

    private IOException unreadable(long number, IOException e) {
        return new IOException(
                file.map(f -> Shown.escaped(f.toString())).orElse("archive") + ": cannot be read behind line " + number
                        + ", after " + stored.getCount() + " bytes: " + e.getMessage(),
                e);
    }

    private DocumentLine<T> read(RawLine line) {
        byte[] document = line.document;
        ReadResult<T> result;
        if (document == null) {
            result = refused("limit", "more than " + mostBytes + " bytes", "a document within the limits");
        } else if (line.number > 1 && Locator.startsWithBom(document)) {
            // Where archives were put one behind the other.
            result = refused("syntax", "a byte order mark", "one only, at the beginning of the archive");
        } else {
            result = reader.read(type, document);
        }
        return new DocumentLine<>(file, line.number, new ReadResult<>(result.value(), numbered(line, result)));
    }

    private static ImmutableList<Problem> numbered(RawLine line, ReadResult<?> result) {
        int number = (int) Math.min(line.number, Integer.MAX_VALUE);
        return result.problems().stream().map(p -> p.at(number, p.column())).collect(ImmutableList.toImmutableList());
    }

    private static <T> ReadResult<T> refused(String code, String found, String expected) {
        return new ReadResult<>(
                Optional.empty(),
                ImmutableList.of(new Problem(
                        code, Severity.ERROR, "", 1, 1, found, expected, Optional.empty(), Optional.empty())));
    }

    private void tell() {
        if (listener != null && stored.getCount() - told >= BLOCK) {
            told = stored.getCount();
            listener.accept(new ArchiveProgress(documents, told, totalBytes, false));
        }
    }

    private void tellEnd() {
        if (listener != null && !hasToldEnd) {
            hasToldEnd = true;
            listener.accept(new ArchiveProgress(documents, stored.getCount(), totalBytes, true));
        }
    }

    /** Ends all work; there are no more lines. */
    void close() {
        isClosed = true;
        if (workers != null) {
            // Who waits for what was not begun would wait for ever.
            for (Runnable work : workers.shutdownNow()) {
                if (work instanceof Future<?> future) {
                    future.cancel(false);
                }
            }
        }
    }

    @Override
    public @Nullable Spliterator<DocumentLine<T>> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
