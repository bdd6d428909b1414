package org.rolloutatlas.edtf;

/** EDTF text → value. */
final class EdtfParser {
    private EdtfParser() {}

    static Edtf parse(String text) {
        throw new UnsupportedOperationException("edtf branch: " + text);
    }
}
