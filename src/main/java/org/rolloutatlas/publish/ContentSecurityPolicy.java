package org.rolloutatlas.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/** What a page of ours may do in a browser: show its own style sheet, run its own module, load our own images. */
final class ContentSecurityPolicy {
    private ContentSecurityPolicy() {}

    /**
     * The policy for a page with this inline style sheet and, perhaps, this inline module. The module may run a further script
     * of ours; a script element in the markup may not.
     */
    static String of(String style, Optional<String> module) {
        return "default-src 'none'; "
                + module.map(script -> "script-src '" + hash(script) + "' 'strict-dynamic'; ")
                        .orElse("")
                + "style-src '" + hash(style) + "'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
                + "form-action 'self'; object-src 'none'; frame-ancestors 'none'";
    }

    /**
     * The policy for a page in the frames of others: its own style sheet and module, no address to send anything to. It says
     * nothing about who may frame it: no value stands for everybody, since {@code *} means the web alone, and not a file, an
     * application, or a document in a sandbox.
     */
    static String ofEmbed(String style, String script) {
        return "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; base-uri 'none'; form-action 'none'";
    }

    /** The policy for a page in the frames of others that runs nothing. */
    static String ofEmbed(String style) {
        return "default-src 'none'; style-src '" + hash(style) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
