package org.rolloutatlas.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.rolloutatlas.phrase.Phrase;

/** The bytes of a file as text: UTF-8, with or without a byte order mark, and nothing else. */
final class FileText {
    private static final int MARK = 3;

    private FileText() {}

    /** Bytes that are not UTF-8; the place counts characters before the first bad byte. */
    record Undecodable(int line, int column, Phrase message, Phrase remedy) {}

    static boolean hasByteOrderMark(byte[] bytes) {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF);
    }

    static byte[] withoutByteOrderMark(byte[] bytes) {
        return hasByteOrderMark(bytes) ? Arrays.copyOfRange(bytes, MARK, bytes.length) : bytes;
    }

    /** Whether the first bytes are those of another encoding, which a parser of JSON would accept as well. */
    static Optional<Undecodable> foreignEncoding(byte[] bytes) {
        boolean wide = startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0));
        return wide
                ? Optional.of(new Undecodable(
                        1,
                        1,
                        Phrase.of("unsupported encoding UTF-16 or UTF-32; allowed: UTF-8"),
                        Phrase.of("Save the file as UTF-8.")))
                : Optional.empty();
    }

    /** The first byte that is not UTF-8. */
    static Optional<Undecodable> badByte(byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        var before = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, before, true);
        if (!result.isError()) {
            return Optional.empty();
        }
        var text = before.flip().toString();
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int column = text.length() - text.lastIndexOf('\n');
        var hex = HexFormat.of().withUpperCase().toHexDigits(bytes[input.position()]);
        return Optional.of(new Undecodable(
                line,
                column,
                Phrase.of("invalid UTF-8: byte 0x{0} at offset {1}", hex, input.position()),
                Phrase.of("Save the file as UTF-8; it was probably written in another encoding.")));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
