package org.rolloutatlas.publish;

/** A rendition in its encodings, as it lies ready in memory. */
record Served(Rendition rendition, Encoded encoded) {}
