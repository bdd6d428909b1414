package org.rolloutatlas.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The bytes of a file as text: UTF-8, with or without a byte order mark, and nothing else. */
sealed interface FileText {
    /** What was read. */
    record Decoded(String text, boolean byteOrderMark) implements FileText {}

    /** Bytes that are not UTF-8; the place counts characters before the first bad byte. */
    record Undecodable(int line, int column, String message, String remedy) implements FileText {}

    /** Decodes the whole file. */
    static FileText of(byte[] bytes) {
        if (bytes.length >= 2 && (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE))) {
            return new Undecodable(1, 1, "unsupported encoding UTF-16; allowed: UTF-8", "Save the file as UTF-8.");
        }
        boolean mark = bytes.length >= 3 && startsWith(bytes, 0xEF, 0xBB, 0xBF);
        int start = mark ? 3 : 0;
        var input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return new Decoded(StandardCharsets.UTF_8.newDecoder().decode(input).toString(), mark);
        } catch (CharacterCodingException e) {
            return undecodable(bytes, start);
        }
    }

    private static Undecodable undecodable(byte[] bytes, int start) {
        var input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var before = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(input, before, true);
        var text = before.flip().toString();
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int column = text.length() - text.lastIndexOf('\n');
        return new Undecodable(
                line,
                column,
                "invalid UTF-8: byte 0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[input.position()])
                        + " at offset " + input.position(),
                "Save the file as UTF-8; it was probably written in another encoding.");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
