package org.rolloutatlas.editor;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer of the public site that the editor may show beside a form; everywhere else its pages stand in no frame. */
final class FramedByEditor extends HttpServletResponseWrapper {
    private static final String POLICY = "Content-Security-Policy";

    FramedByEditor(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, opened(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
        super.addHeader(name, opened(name, value));
    }

    private static String opened(String name, String value) {
        return name.equalsIgnoreCase(POLICY)
                ? value.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
                : value;
    }
}
