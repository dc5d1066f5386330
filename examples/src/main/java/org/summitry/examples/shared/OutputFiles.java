package org.summitry.examples.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** Files that a program is told to write. */
public final class OutputFiles {
    private OutputFiles() {}

    /**
     * Writes a file as a whole in UTF-8. If anything fails, a file that was there stays as it was. What is there and no regular
     * file, such as a device, is written through.
     *
     * @param text the content
     * @param file where it goes
     * @param documents the files that were read, none of which may be replaced
     * @throws IOException if the file is a folder, is one of the documents or cannot be written
     */
    public static void write(String text, Path file, List<Path> documents) throws IOException {
        for (Path document : documents) {
            if (Files.exists(file) && Files.isSameFile(file, document)) {
                throw new IOException("it would replace the document " + document);
            }
        }
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, bytes);
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
