package org.rolloutatlas.dataset;

/**
 * A problem that knows the pointer of its value, not yet its line.
 *
 * @param part which part of the property is meant
 * @param offset characters from the first character of a text to the offending one; 0 for the value itself
 */
record Finding(Problem.Severity severity, String pointer, Part part, int offset, String message, String remedy) {
    /** What the position of a problem points at. */
    enum Part {
        NAME,
        VALUE
    }
}
