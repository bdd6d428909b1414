package org.rolloutatlas.publish;

import jakarta.servlet.http.HttpServletResponse;

/** What every public response forbids, whatever it is. Pages add their own content security policy. */
final class SecurityHeaders {
    private SecurityHeaders() {}

    static void set(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox");
    }
}
