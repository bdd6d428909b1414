package org.rolloutatlas.publish;

import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * One body in the encodings in which it is sent. Brotli needs a native library; where there is none the body has no brotli
 * form and gzip is sent.
 */
record Encoded(Bytes identity, Bytes gzip, Bytes brotli) {

    static Encoded of(Bytes body, int brotliQuality) {
        return new Encoded(body, gzip(body.toArray()), brotli(body.toArray(), brotliQuality));
    }

    /** Whether there is a brotli form. */
    boolean hasBrotli() {
        return brotli.length() > 0;
    }

    /** Bytes in memory. */
    int weight() {
        return identity.length() + gzip.length() + brotli.length();
    }

    private static Bytes gzip(byte[] body) {
        var out = new ByteArrayOutputStream(body.length / 3 + 64);
        try (var stream = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            stream.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Bytes.of(out.toByteArray());
    }

    private static Bytes brotli(byte[] body, int quality) {
        if (!com.aayushatharva.brotli4j.Brotli4jLoader.isAvailable()) {
            return Bytes.NONE;
        }
        try {
            return Bytes.of(Encoder.compress(body, new Encoder.Parameters().setQuality(quality)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
