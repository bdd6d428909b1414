package org.rolloutatlas.net;

import java.net.URI;

/** What came of asking for an address. Statuses are those of HTTP. */
public sealed interface LinkAnswer {
    /** A page is there, perhaps by a redirection that is for now. */
    record Answers() implements LinkAnswer {}

    /**
     * A page is there, and its host says that it lives elsewhere for good (301, 308).
     *
     * @param to where it lives; what follows it is for now
     */
    record Moved(URI to) implements LinkAnswer {}

    /** Its host knows nothing there (404), or no longer (410). */
    record Gone(int status) implements LinkAnswer {}

    /** Its host does not answer a machine, or not this one (401, 403, 407, 429, 451). A reader may see the page. */
    record Refused(int status) implements LinkAnswer {}

    /** Its host failed (5xx). */
    record ServerError(int status) implements LinkAnswer {}

    /** An answer that says neither that a page is there nor that it is not; 3xx if it leads on without end, or to no address. */
    record Unclear(int status) implements LinkAnswer {}

    /** Nobody answered. */
    record NoAnswer(Silence reason) implements LinkAnswer {}

    /** It was not asked, or not to the end. */
    record Unasked(Reason reason) implements LinkAnswer {}

    /** Why nobody answered. */
    enum Silence {
        /** Not within the time. */
        TIME,
        /** Nothing has the name of the host. */
        NAME,
        /** What answers cannot show that it is the host. */
        TLS,
        /** Nobody listens there, or the connection broke. */
        CONNECTION
    }

    /** Why an address was not asked. */
    enum Reason {
        /** It leads into this machine, or a network beside it. */
        OWN_NETWORK,
        /** It is none that can be asked. */
        NO_ADDRESS,
        /** Its host let the time of several others run out. */
        SILENT_HOST,
        /** Its host has asked not to be asked so much (429). */
        BUSY_HOST,
        /** The time for all of them was over. */
        NO_TIME
    }
}
