package org.rolloutatlas.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The entity tag of a rendition, known before it is written. */
final class EntityTag {
    private EntityTag() {}

    /**
     * Weak, because the same rendition is sent in several encodings.
     *
     * @param datasetHash of the dataset in service
     * @param build identifies the code that writes
     * @param address canonical path and query
     */
    static String of(String datasetHash, String build, String address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((datasetHash + "\n" + build + "\n" + address).getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 10) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Whether an {@code If-None-Match} field names this tag (weak comparison, RFC 9110 §13.1.2). */
    static boolean isNamedIn(String ifNoneMatch, String tag) {
        if (ifNoneMatch.strip().equals("*")) {
            return true;
        }
        for (var candidate : ifNoneMatch.split(",", -1)) {
            if (opaque(candidate.strip()).equals(opaque(tag))) {
                return true;
            }
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
