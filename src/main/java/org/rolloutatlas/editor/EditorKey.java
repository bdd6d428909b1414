package org.rolloutatlas.editor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What opens the editor: a token in an address, that opens it once, and then the cookie of the browser that came with it, as notebooks
 * do. A further token is made when one was used.
 */
public final class EditorKey {
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final String cookie = fresh();
    private String token = fresh();

    /** The token that opens the editor by now. */
    public synchronized String token() {
        return token;
    }

    /** Uses the token up; says whether it was the right one. */
    synchronized boolean use(String given) {
        if (!same(token, given)) {
            return false;
        }
        token = fresh();
        return true;
    }

    /** Value of the cookie. */
    String cookie() {
        return cookie;
    }

    boolean isCookie(String given) {
        return same(cookie, given);
    }

    /** In a time that does not tell how much of it is right. */
    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private String fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
