package org.rolloutatlas.explorer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file that stays with its reader, packed and in memory only, until the view is left. Where memory is short it is given up: a
 * reader who tries a file again loses little.
 */
final class KeptFile {
    private final FileName name;
    private final SoftReference<byte[]> packed;

    KeptFile(FileName name, byte[] bytes) {
        this.name = name;
        packed = new SoftReference<>(pack(bytes));
    }

    FileName name() {
        return name;
    }

    /** Its content; empty if it was given up. */
    Optional<byte[]> bytes() {
        return Optional.ofNullable(packed.get()).map(KeptFile::unpack);
    }

    private static byte[] pack(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] unpack(byte[] packed) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
