package org.rolloutatlas.cli;

import org.rolloutatlas.net.LinkAnswer;

/** What an editor makes of an answer, in the order in which it wants attention. */
enum LinkClass {
    GONE(
            "gone",
            "Gone",
            "Their hosts know nothing there (404) or no longer (410). Look for the text at another address or in an"
                    + " archive; what was read stays read."),
    MOVED(
            "moved",
            "Moved",
            "Their hosts say that they live elsewhere for good (301, 308). Where the text is there, write the new address"
                    + " into the source."),
    NO_ANSWER(
            "no-answer", "No answer", "Nobody answered this time. Only one that stays silent for weeks wants a look."),
    SERVER_ERROR("server-error", "Server errors", "Their hosts failed (5xx), which mostly passes."),
    UNCLEAR("unclear", "Unclear", "The answer says neither that the page is there nor that it is gone."),
    REFUSED(
            "refused",
            "Refused",
            "Their hosts do not answer a machine, or not this one (401, 403, 407, 429, 451). That does not say that the"
                    + " pages are gone: look in a browser."),
    NOT_ASKED("not-asked", "Not asked", "Nothing is known of them."),
    ANSWERS("answers", "Answer", "A page is there. Nobody looked whether it says what is quoted.");

    private final String code;
    private final String heading;
    private final String meaning;

    LinkClass(String code, String heading, String meaning) {
        this.code = code;
        this.heading = heading;
        this.meaning = meaning;
    }

    static LinkClass of(LinkAnswer answer) {
        return switch (answer) {
            case LinkAnswer.Answers _ -> ANSWERS;
            case LinkAnswer.Moved _ -> MOVED;
            case LinkAnswer.Gone _ -> GONE;
            case LinkAnswer.Refused _ -> REFUSED;
            case LinkAnswer.ServerError _ -> SERVER_ERROR;
            case LinkAnswer.Unclear _ -> UNCLEAR;
            case LinkAnswer.NoAnswer _ -> NO_ANSWER;
            case LinkAnswer.Unasked _ -> NOT_ASKED;
        };
    }

    /** Name for tools; it stays. */
    String code() {
        return code;
    }

    String heading() {
        return heading;
    }

    /** What it says of the pages, and what it does not. */
    String meaning() {
        return meaning;
    }
}
