package org.summitry.examples.shared;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Files that a program is told to read. */
public final class InputFiles {
    private InputFiles() {}

    /**
     * Returns a file that can be read to its end: neither a folder nor a device or pipe, which might never end.
     *
     * @param file what the user named
     * @return the same file
     * @throws IOException if it is not there or no regular file
     */
    public static Path regular(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("it is no regular file");
        }
        return file;
    }

    /**
     * Returns in words why a file could not be read or written.
     *
     * @param e what was thrown
     * @return the reason, without the name of the file
     */
    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (e instanceof NotDirectoryException) {
            return "not a folder";
        } else if (e instanceof AccessDeniedException) {
            return "permission denied";
        } else if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
