package org.rolloutatlas.publish;

import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * One body in the encodings in which it is sent. What is compressed already has no other form. Brotli needs a native library;
 * where there is none the body has no brotli form and gzip is sent.
 *
 * @param identity the body as it is
 * @param gzip RFC 1952; no bytes where there is no such form
 * @param brotli RFC 7932; no bytes where there is no such form
 */
public record Encoded(Bytes identity, Bytes gzip, Bytes brotli) {
    /** Encodes a body. Equal bodies and efforts give equal bytes. */
    public static Encoded of(Bytes body, Effort effort) {
        return effort == Effort.NONE
                ? new Encoded(body, Bytes.NONE, Bytes.NONE)
                : new Encoded(body, gzip(body.toArray(), effort.gzip()), brotli(body.toArray(), effort.brotli()));
    }

    /** Whether there is a gzip form. */
    boolean hasGzip() {
        return gzip.length() > 0;
    }

    /** Whether there is a brotli form. */
    boolean hasBrotli() {
        return brotli.length() > 0;
    }

    /** Bytes in memory. */
    int weight() {
        return identity.length() + gzip.length() + brotli.length();
    }

    private static Bytes gzip(byte[] body, int level) {
        var out = new ByteArrayOutputStream(body.length / 3 + 64);
        try (var stream = new GZIPOutputStream(out) {
            {
                def.setLevel(level);
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
