package org.summitry.json;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Longs;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes files as a whole. Whatever fails, and whenever the machine stops, the file is there afterwards as it was before, or with
 * all of its new content. The new content is first written to a temporary file in the same folder, which then takes the place of
 * the old one in a single step.
 *
 * <ul>
 *   <li>Only regular files are replaced. A folder, a device, a named pipe or a socket is refused and left alone.
 *   <li>Symbolic links are followed: the file at their end is replaced, and the links stay what they are. Of several hard links
 *       only the one that was named leads to the new content.
 *   <li>On POSIX systems the new file has the permissions of the old one and, where the user may give it away, its owner and
 *       group. They hold from the first byte of the temporary file. If there was no old file, nobody but the owner can read the
 *       temporary one, and the new file gets the permissions that the user gives to all new files.
 *   <li>A write-protected file is refused, although its folder would allow it to be replaced.
 *   <li>Temporary files that a crash has left behind are removed when the folder is next written to.
 * </ul>
 *
 * <p>All methods are safe for use by several threads and programs. If two write one file at the same time, one of them wins.
 */
public final class AtomicFiles {
    /** The content of a file, which is written piece by piece. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the content.
         *
         * @param out where to; it need not be flushed or closed
         * @throws IOException if the content cannot be written; the file then stays as it was
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private static final String PREFIX = ".summitry-";
    private static final String SUFFIX = ".tmp";
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private static final int MOST_SWEPT = 1000;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final SecureRandom RANDOM = new SecureRandom();
    /** When this process began to write files. What the system tells as the start of a process is a second off. */
    @SuppressWarnings("TimeInStaticInitializer") // That time is what is wanted.
    private static final Instant START = Instant.now();

    /** The temporary files that this process writes just now. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();
    /** The folders that were looked through for temporary files of earlier processes: once is enough for each. */
    private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

    private AtomicFiles() {}

    /**
     * Replaces a file by one with other content, or makes a new file.
     *
     * @param file the file
     * @param content the bytes of the file
     * @throws IOException if the file cannot be written; it is then as it was before
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /**
     * Replaces a file by one with other content, or makes a new file.
     *
     * @param file the file
     * @param text the text of the file, which is written in UTF-8
     * @throws java.nio.charset.CharacterCodingException if the text has half of a surrogate pair
     * @throws IOException if the file cannot be written; it is then as it was before
     */
    public static void write(Path file, CharSequence text) throws IOException {
        ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        write(file, out -> out.write(utf8.array(), utf8.arrayOffset() + utf8.position(), utf8.remaining()));
    }

    /**
     * Replaces a file by one with other content, or makes a new file. If writing the content throws anything, the file stays as it
     * was.
     *
     * @param file the file
     * @param content writes the content
     * @throws IOException if the file cannot be written; it is then as it was before
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = regular(file);
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(file.toString(), null, "the folder " + folder + " does not exist");
        }
        sweep(folder);
        boolean posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
        PosixFileAttributes old = posix ? attributes(target) : null;
        Set<PosixFilePermission> permissions = posix && old == null ? permissionsOfNewFiles(file, folder) : null;
        try (Temporary temporary = new Temporary(file, folder, posix ? OWNER_ONLY : null)) {
            if (old != null) {
                temporary.takeAfter(old);
            }
            temporary.write(content);
            if (permissions != null) {
                temporary.setPermissions(permissions);
            }
            temporary.moveTo(target);
        }
        forceFolder(folder);
    }

    /** The file at the end of all links, which exists and can be replaced or does not exist. */
    static Path regular(Path file) throws IOException {
        try {
            // The system follows links that cannot be followed by name, such as those to a pipe in /proc.
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new FileSystemException(file.toString(), null, "it is a folder");
            }
            if (!attributes.isRegularFile()) {
                throw new FileSystemException(
                        file.toString(),
                        null,
                        "it is a device, a named pipe or a socket, which is not replaced; write to a stream instead");
            }
            if (!Files.isWritable(file)) {
                throw new AccessDeniedException(file.toString(), null, "it is write-protected");
            }
        } catch (NoSuchFileException e) {
            // A new file, or what a link that leads nowhere has been waiting for.
        }
        Path path = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    private static @Nullable PosixFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, PosixFileAttributes.class);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Only a new file shows what the user and the folder give to new files; this one never has a byte of the content. */
    private static Set<PosixFilePermission> permissionsOfNewFiles(Path file, Path folder) throws IOException {
        try (Temporary probe = new Temporary(file, folder, null)) {
            return Files.getPosixFilePermissions(probe.path);
        }
    }

    /**
     * Removes temporary files of processes that did not live to do so: those older than this process that nobody has locked. That a
     * file cannot be removed keeps nobody from writing another.
     */
    private static void sweep(Path folder) {
        if (SWEPT.size() > MOST_SWEPT) {
            SWEPT.clear();
        }
        if (!SWEPT.add(folder)) {
            return;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path path : found) {
                if (!OWN.contains(path)) {
                    removeIfStale(path);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return;
        }
    }

    private static void removeIfStale(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()
                    || !attributes.lastModifiedTime().toInstant().isBefore(START)) {
                return;
            }
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock != null) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Somebody else's, or gone already.
            return;
        }
    }

    /** Makes the move itself last; a system that cannot open folders (Windows) needs no such step. */
    static void forceFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file is complete and in place; only its survival of a power loss in the next moments is not assured.
            return;
        }
    }

    /** A new file under a short name of its own, which is locked as long as it is written, and is gone when it is closed. */
    private static final class Temporary implements AutoCloseable {
        private final Path file;
        private final Path path;
        private final FileChannel channel;

        Temporary(Path file, Path folder, @Nullable Set<PosixFilePermission> permissions) throws IOException {
            this.file = file;
            // However long the name of the file is, this one is short enough for every file system.
            this.path = folder.resolve(
                    PREFIX + BaseEncoding.base16().lowerCase().encode(Longs.toByteArray(RANDOM.nextLong())) + SUFFIX);
            FileAttribute<?>[] attributes = permissions == null
                    ? new FileAttribute<?>[0]
                    : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
            OWN.add(path);
            try {
                this.channel = FileChannel.open(
                        path, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), attributes);
                lock();
            } catch (IOException e) {
                OWN.remove(path);
                throw failed(e, "no new file can be made in its folder");
            }
        }

        /** Shows others that the file is in use. Where files cannot be locked nobody takes it for stale either. */
        private void lock() {
            try {
                FileLock unused = channel.tryLock();
            } catch (IOException | OverlappingFileLockException e) {
                return;
            }
        }

        /** Takes permissions, owner and group after the old file. */
        void takeAfter(PosixFileAttributes old) throws IOException {
            PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            PosixFileAttributes own = view.readAttributes();
            Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
            permissions.addAll(old.permissions());
            try {
                if (!own.owner().equals(old.owner())) {
                    view.setOwner(old.owner());
                }
            } catch (IOException e) {
                // Only the superuser may give files away. The file is the user's own then.
            }
            try {
                if (!own.group().equals(old.group())) {
                    view.setGroup(old.group());
                }
            } catch (IOException e) {
                // What the old group was allowed is not for another group.
                permissions.removeAll(EnumSet.of(
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.GROUP_WRITE,
                        PosixFilePermission.GROUP_EXECUTE));
            }
            setPermissions(permissions);
        }

        /** Some systems that have permissions cannot change them, and give the same to all files. */
        void setPermissions(Set<PosixFilePermission> permissions) throws IOException {
            if (!Files.getPosixFilePermissions(path).equals(permissions)) {
                Files.setPosixFilePermissions(path, permissions);
            }
        }

        void write(Content content) throws IOException {
            BufferedOutputStream out = new BufferedOutputStream(new ToChannel(), 1 << 16);
            content.writeTo(out);
            out.flush();
        }

        void moveTo(Path target) throws IOException {
            try {
                channel.force(true);
                Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw failed(e, "it is as it was before");
            }
        }

        private IOException failed(IOException e, String state) {
            String known = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
            String reason = known == null ? e.getClass().getSimpleName() : known;
            FileSystemException named = e instanceof AccessDeniedException
                    ? new AccessDeniedException(file.toString(), null, state + " (" + reason + ")")
                    : new FileSystemException(file.toString(), null, state + " (" + reason + ")");
            named.initCause(e);
            return named;
        }

        @Override
        public void close() throws IOException {
            try (channel) {
                Files.deleteIfExists(path);
            } finally {
                OWN.remove(path);
            }
        }

        /** Says of which file it is that something could not be written, which the channel does not. */
        private final class ToChannel extends OutputStream {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                try {
                    for (ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length); rest.hasRemaining(); ) {
                        channel.write(rest);
                    }
                } catch (IOException e) {
                    throw failed(e, "it is as it was before");
                }
            }
        }
    }
}
