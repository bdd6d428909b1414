package org.rolloutatlas.render.export;

/** How CSV begins. */
public enum CsvEncoding {
    /** As RFC 4180 and most tools have it. */
    UTF_8,
    /** With U+FEFF at the start, from which Excel knows that it is not in the code page of the machine. */
    UTF_8_WITH_BYTE_ORDER_MARK
}
