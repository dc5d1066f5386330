package org.summitry.json;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads an archive line by line. Blank lines are passed over; a line is held in memory only up to the limit of a document. */
final class Lines<T> extends AbstractIterator<DocumentLine<T>> {
    private final DocumentType<T> type;
    private final InputStream in;
    private final DocumentReader reader;
    private final int mostBytes;
    private long number;

    Lines(DocumentType<T> type, InputStream in, DocumentReader reader, int mostBytes) {
        this.type = type;
        this.in = new BufferedInputStream(in, 1 << 16);
        this.reader = reader;
        this.mostBytes = mostBytes;
    }

    @Override
    protected @Nullable DocumentLine<T> computeNext() {
        try {
            for (byte[] line; (line = nextLine()) != null; ) {
                if (!isBlank(line)) {
                    ReadResult<T> result = reader.read(type, line);
                    return new DocumentLine<>(number, new ReadResult<>(result.value(), numbered(result.problems())));
                }
            }
            return endOfData();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte @Nullable [] nextLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            // One byte more than is allowed is enough for the reader to see that the line is too long.
            if (line.size() <= mostBytes) {
                line.write(b);
            }
        }
        number++;
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private ImmutableList<Problem> numbered(ImmutableList<Problem> problems) {
        int line = (int) Math.min(number, Integer.MAX_VALUE);
        return problems.stream().map(p -> p.at(line, p.column())).collect(ImmutableList.toImmutableList());
    }
}
