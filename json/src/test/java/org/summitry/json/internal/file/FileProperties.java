package org.summitry.json.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Lines are found, and gzip is unpacked, however the bytes come in. */
class FileProperties {
    /** Gives as many bytes at a time as a network would. */
    private static InputStream dripping(byte[] bytes, Random random) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return super.read(to, offset, Math.min(length, 1 + random.nextInt(1 << random.nextInt(18))));
            }
        };
    }

    @Property(tries = 150)
    void linesAreThoseBetweenLineFeeds(@ForAll Random random, @ForAll @IntRange(min = 1, max = 200_000) int mostBytes)
            throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            String part = List.of("a", " ", "\t", "\r", "\n", "\r\n", "\n\n", "b c", "\u000B")
                    .get(random.nextInt(9));
            text.append(part.repeat(random.nextInt(4) == 0 ? random.nextInt(100_000) : 1 + random.nextInt(3)));
        }
        List<String> expected = new ArrayList<>();
        String[] lines = text.toString().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            if (!line.matches("[ \t\r]*")) {
                expected.add(i + 1 + " " + (line.length() > mostBytes ? "too long" : line));
            }
        }

        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        LineFinder finder = new LineFinder(dripping(bytes, random), mostBytes);
        List<String> found = new ArrayList<>();
        while (finder.next()) {
            found.add(finder.number() + " "
                    + (finder.isTooLong() ? "too long" : new String(finder.line(), StandardCharsets.ISO_8859_1)));
        }

        assertThat(found).isEqualTo(expected);
        assertThat(finder.bytes()).isEqualTo(bytes.length);
        assertThat(finder.next()).isFalse();
    }

    private static byte[] unpacked(InputStream in) throws IOException {
        try (InputStream unpacked = Gunzip.unpacked(in)) {
            return unpacked.readAllBytes();
        }
    }

    /** A member of gzip with any of the optional parts of its head. */
    private static byte[] member(byte[] content, int flags) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(plain)) {
            out.write(content);
        }
        byte[] packed = plain.toByteArray();
        byte[] head = Arrays.copyOf(packed, 10);
        head[3] = (byte) flags;
        byte[] extra = (flags & 4) == 0 ? new byte[0] : new byte[] {3, 0, 31, (byte) 139, 8};
        byte[] name = (flags & 8) == 0 ? new byte[0] : "archive.ndjson\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] comment = (flags & 16) == 0 ? new byte[0] : "made up\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Bytes.concat(head, extra, name, comment);
        CRC32 crc = new CRC32();
        crc.update(all);
        byte[] check =
                (flags & 2) == 0 ? new byte[0] : new byte[] {(byte) crc.getValue(), (byte) (crc.getValue() >> 8)};
        return Bytes.concat(all, check, Arrays.copyOfRange(packed, 10, packed.length));
    }

    @Property(tries = 80)
    void whatWasPackedIsUnpackedToItsLastByte(@ForAll Random random) throws IOException {
        byte[] packed = new byte[0];
        byte[] expected = new byte[0];
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            byte[] content = new byte[random.nextInt(200_000)];
            for (int at = 0; at < content.length; at++) {
                content[at] = (byte) (random.nextInt(4) == 0 ? random.nextInt() : 'x');
            }
            expected = Bytes.concat(expected, content);
            packed = Bytes.concat(packed, member(content, random.nextInt(16) * 2));
        }

        assertThat(unpacked(dripping(packed, random))).isEqualTo(expected);

        byte[] all = packed;
        // Two bytes are needed to see that it is gzip at all; a cut between members cannot be seen.
        int cut = 2 + random.nextInt(all.length - 2);
        byte[] left = Arrays.copyOf(all, cut);
        try {
            byte[] begin = unpacked(dripping(left, random));
            assertThat(expected).startsWith(begin);
            assertThat(Bytes.indexOf(Arrays.copyOfRange(all, cut, all.length), new byte[] {31, (byte) 139, 8}))
                    .isZero();
        } catch (IOException e) {
            assertThat(e).hasMessage("the packed data breaks off");
        }
        assertThatThrownBy(() -> unpacked(dripping(Bytes.concat(all, new byte[] {'\n'}), random)))
                .isInstanceOf(IOException.class);
    }

    @Property(tries = 300)
    void damageIsNoticed(@ForAll Random random) throws IOException {
        byte[] content =
                "the same again and again ".repeat(1 + random.nextInt(100)).getBytes(StandardCharsets.UTF_8);
        byte[] packed = member(content, random.nextInt(16) * 2);
        int bit = (2 + random.nextInt(packed.length - 2)) * 8 + random.nextInt(8);
        packed[bit / 8] ^= (byte) (1 << bit % 8);
        try {
            // Time, name and comment are of no consequence.
            assertThat(unpacked(new ByteArrayInputStream(packed))).isEqualTo(content);
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("(the|behind the) .*packed .*");
        }
    }

    @Property(tries = 50)
    void whatIsNotPackedIsLeftAsItIs(@ForAll byte[] bytes) throws IOException {
        boolean isPacked = bytes.length > 1 && bytes[0] == 31 && bytes[1] == (byte) 139;
        if (!isPacked) {
            assertThat(unpacked(new ByteArrayInputStream(bytes))).isEqualTo(bytes);
        }
    }
}
