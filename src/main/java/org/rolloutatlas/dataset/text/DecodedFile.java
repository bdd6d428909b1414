package org.rolloutatlas.dataset.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.phrase.Phrase;

/**
 * The text of a file in one of the encodings that spreadsheets write: UTF-8, UTF-16 with a byte order mark, Windows-1252.
 *
 * <p>Windows-1252 cannot be told from its neighbours by the bytes alone. It is read, and told with the first word that would
 * differ, only where bytes above ASCII mostly stand alone, as accents do in a European text; where they stand in company
 * (Chinese encodings, UTF-8 with a flaw) the file is refused.
 */
public record DecodedFile(String text, List<Problem> notes) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]*[^\\x00-\\x7F][\\p{L}\\p{M}]*");
    private static final Phrase SAVE = Phrase.of("Save it as \"CSV UTF-8\".");
    private static final int GLANCE = 1000;

    public DecodedFile {
        notes = List.copyOf(notes);
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws UnsupportedFileException if they are in none of these encodings, or no text
     */
    public static DecodedFile of(String fileName, byte[] bytes) throws UnsupportedFileException {
        refuseOtherKinds(bytes);
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new DecodedFile(utf16(bytes, StandardCharsets.UTF_16BE), List.of());
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new DecodedFile(utf16(bytes, StandardCharsets.UTF_16LE), List.of());
        }
        for (int i = 0; i < Math.min(bytes.length, GLANCE); i++) {
            if (bytes[i] == 0) {
                throw refused(
                        Phrase.of("unsupported encoding: UTF-16 without a byte order mark, or no text at all"),
                        Phrase.of("Save it as UTF-8."));
            }
        }
        var characters = CharBuffer.allocate(bytes.length);
        var input = ByteBuffer.wrap(bytes);
        boolean flawed = StandardCharsets.UTF_8
                .newDecoder()
                .decode(input, characters, true)
                .isError();
        var text = withoutMark(characters.flip().toString());
        return flawed ? windows(fileName, bytes, text) : new DecodedFile(text, List.of());
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String utf16(byte[] bytes, Charset charset) throws UnsupportedFileException {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(
                    Phrase.of("invalid UTF-16: half a character, or an odd number of bytes"),
                    Phrase.of("Save it as UTF-8."));
        }
    }

    /**
     * @param before what could be read as UTF-8
     */
    private static DecodedFile windows(String fileName, byte[] bytes, String before) throws UnsupportedFileException {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        boolean json =
                before.stripLeading().startsWith("{") || before.stripLeading().startsWith("[");
        try {
            if (!json && accentsStandAlone(bytes)) {
                var text = WINDOWS.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                var word = WORD.matcher(text);
                var shown = word.find() ? word.group() : "";
                return new DecodedFile(
                        text,
                        List.of(new Problem(
                                Problem.Severity.WARNING,
                                fileName,
                                line,
                                column,
                                "",
                                Phrase.of(
                                        "encoding that is not UTF-8: read as Windows-1252, in which this is '{0}'",
                                        shown),
                                Phrase.of("If that is wrong, save it as UTF-8."))));
            }
        } catch (CharacterCodingException e) {
            // a byte that Windows-1252 does not have either: refused below
        }
        throw new UnsupportedFileException(
                line,
                column,
                json
                        ? Phrase.of("invalid UTF-8: JSON has no other encoding")
                        : Phrase.of("invalid UTF-8, and not Windows-1252"),
                Phrase.of("Save it as UTF-8."));
    }

    private static boolean accentsStandAlone(byte[] bytes) {
        int all = 0;
        int inCompany = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                all++;
                if ((i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0)) {
                    inCompany++;
                }
            }
        }
        return inCompany * 2 <= all;
    }

    private static void refuseOtherKinds(byte[] bytes) throws UnsupportedFileException {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw refused(
                    Phrase.of("unsupported file: a workbook of a spreadsheet (.xlsx, .ods), or another archive"), SAVE);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(Phrase.of("unsupported file: a workbook of an older spreadsheet (.xls)"), SAVE);
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw refused(
                    Phrase.of("unsupported file: PDF"), Phrase.of("Enter its events into the CSV of --template."));
        }
        if (startsWith(bytes, 0x1F, 0x8B)) {
            throw refused(Phrase.of("unsupported file: compressed (gzip)"), Phrase.of("Unpack it first."));
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && Arrays.equals(
                        mark,
                        IntStream.range(0, mark.length)
                                .map(i -> bytes[i] & 0xFF)
                                .toArray());
    }

    private static UnsupportedFileException refused(Phrase message, Phrase remedy) {
        return new UnsupportedFileException(1, 1, message, remedy);
    }
}
