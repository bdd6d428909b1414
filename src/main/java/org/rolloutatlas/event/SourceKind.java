package org.rolloutatlas.event;

import java.util.Optional;

/** What kind of publisher speaks, so that a reader can weigh it. */
public enum SourceKind {
    /** A news agency's own text. */
    WIRE("wire"),
    /** A news outlet of any medium, public broadcasters included. */
    NEWSPAPER("newspaper"),
    /** An outlet run by a government. */
    STATE_MEDIA("state-media"),
    /** An outlet of, or close to, a political or religious movement. */
    PARTY_AFFILIATED("party-affiliated"),
    /** A government or an intergovernmental body. */
    GOVERNMENT("government"),
    COMPANY("company"),
    NGO("ngo"),
    ACADEMIC("academic"),
    /** A document published without its author's leave; its authenticity rests on the publisher. */
    LEAKED_DOCUMENT("leaked-document"),
    BLOG("blog");

    private static final Vocabulary<SourceKind> VOCABULARY = Vocabulary.of(values(), SourceKind::code);

    private final String code;

    SourceKind(String code) {
        this.code = code;
    }

    /** The code in {@code events.json}. */
    public String code() {
        return code;
    }

    /** The value with this code. */
    public static Optional<SourceKind> find(String code) {
        return VOCABULARY.find(code);
    }
}
