package org.rolloutatlas.dataset;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an editor is warned of. A warning may be right as the record stands: the record then answers it by its code, in
 * {@code accepted}, with a reason.
 */
public enum Warning {
    /** Nothing refers to the record. */
    UNUSED("unused"),
    /** A date names a season, which means other months in the other hemisphere. */
    SEASON("season"),
    /** A report is older than the first day of its event, whose date is only approximate or uncertain. */
    REPORT_OLDER("report-older"),
    /** The day of the event is the day of a report, and no text of the record says that day. */
    PUBLICATION_DAY("publication-day"),
    /** A plan is dated by its announcement instead of the planned day. */
    PLANNED_ANNOUNCEMENT("planned-announcement"),
    /** A link does not show where it leads. */
    SHORTENER("shortener"),
    /** The claim cites an outlet that is neither evidence nor a root of it. */
    UNCITED_ROOT("uncited-root"),
    /** No text of the record names a party. */
    UNNAMED_PARTY("unnamed-party"),
    /** Two actors have one name. */
    SAME_NAME("same-name"),
    /** Two events share project or countries, stage, date and a source. */
    SAME_EVENT("same-event"),
    /** A later step of a project is an earlier stage. */
    STAGE_ORDER("stage-order"),
    /** A position of a disagreement cites a source on which none of its events rests. */
    POSITION_SOURCES("position-sources"),
    /** The text of a chapter is shorter or longer than a chapter is read. */
    CHAPTER_LENGTH("chapter-length"),
    /** A chapter shows more than twice the events that its text treats. */
    CHAPTER_SELECTION("chapter-selection"),
    /** The text of a chapter links an event that the chapter does not show. */
    CHAPTER_LINK("chapter-link"),
    /** A word is not written as the house writes it, see {@link HouseWords}. */
    HOUSE_WORD("house-word"),
    /** A text has tags or entities of a web page. */
    MARKUP("markup"),
    /** A text is not in the language under which it stands. */
    UNTRANSLATED("untranslated"),
    /** Texts are not written in a language of the atlas; no record can accept it. */
    MISSING_TEXT("missing-text"),
    /** What readers are told to search for finds nothing; no record can accept it. */
    EMPTY_SEARCH("empty-search"),
    /** A text begins or ends with a space; no record can accept it. */
    SPACES("spaces"),
    /** An accepted warning that the check no longer gives; no record can accept it. */
    STALE_ACCEPTANCE("stale-acceptance"),
    /** A byte order mark at the start of the file; no record can accept it. */
    BYTE_ORDER_MARK("byte-order-mark");

    private final String code;

    Warning(String code) {
        this.code = code;
    }

    /** The stable code by which it is told and accepted. */
    public String code() {
        return code;
    }

    /** The warning that is told by this code. */
    public static Optional<Warning> find(String code) {
        return Arrays.stream(values())
                .filter(warning -> warning.code.equals(code))
                .findFirst();
    }

    /** Whether it is looked for only in a file without errors: mending the last of these brings it to light. */
    public boolean isLate() {
        return switch (this) {
            case CHAPTER_LENGTH, CHAPTER_SELECTION, CHAPTER_LINK, EMPTY_SEARCH, STALE_ACCEPTANCE -> true;
            case UNUSED,
                    SEASON,
                    REPORT_OLDER,
                    PUBLICATION_DAY,
                    PLANNED_ANNOUNCEMENT,
                    SHORTENER,
                    UNCITED_ROOT,
                    UNNAMED_PARTY,
                    SAME_NAME,
                    SAME_EVENT,
                    STAGE_ORDER,
                    POSITION_SOURCES,
                    HOUSE_WORD,
                    MARKUP,
                    UNTRANSLATED,
                    MISSING_TEXT,
                    SPACES,
                    BYTE_ORDER_MARK -> false;
        };
    }

    /** Whether a record can answer it. */
    boolean isAcceptable() {
        return switch (this) {
            case MISSING_TEXT, EMPTY_SEARCH, SPACES, STALE_ACCEPTANCE, BYTE_ORDER_MARK -> false;
            case UNUSED,
                    SEASON,
                    REPORT_OLDER,
                    PUBLICATION_DAY,
                    PLANNED_ANNOUNCEMENT,
                    SHORTENER,
                    UNCITED_ROOT,
                    UNNAMED_PARTY,
                    SAME_NAME,
                    SAME_EVENT,
                    STAGE_ORDER,
                    POSITION_SOURCES,
                    CHAPTER_LENGTH,
                    CHAPTER_SELECTION,
                    CHAPTER_LINK,
                    HOUSE_WORD,
                    MARKUP,
                    UNTRANSLATED -> true;
        };
    }
}
