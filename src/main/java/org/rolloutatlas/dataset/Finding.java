package org.rolloutatlas.dataset;

/**
 * A problem that knows the pointer of its value, not yet its line.
 *
 * @param code of a warning; empty for an error
 * @param part which part of the property is meant
 * @param offset characters from the first character of a text to the offending one; 0 for the value itself
 */
record Finding(
        Problem.Severity severity, String code, String pointer, Part part, int offset, String message, String remedy) {
    /** What the position of a problem points at. */
    enum Part {
        NAME,
        VALUE
    }

    static Finding error(String pointer, Part part, int offset, String message, String remedy) {
        return new Finding(Problem.Severity.ERROR, "", pointer, part, offset, message, remedy);
    }

    static Finding warning(Warning warning, String pointer, String message, String remedy) {
        return new Finding(Problem.Severity.WARNING, warning.code(), pointer, Part.VALUE, 0, message, remedy);
    }

    /** The same warning, answered by its record. */
    Finding accepted(String reason) {
        return new Finding(Problem.Severity.ACCEPTED, code, pointer, part, offset, message, "Accepted: " + reason);
    }
}
