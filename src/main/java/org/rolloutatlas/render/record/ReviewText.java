package org.rolloutatlas.render.record;

import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Review;
import org.rolloutatlas.event.ReviewStatus;
import org.rolloutatlas.render.words.RecordWords;

/** What became of a record since it was added, in sentences: whether it was re-read, whether it was withdrawn, and why. */
public final class ReviewText {
    private final RecordWords words;

    /** In that language. */
    public ReviewText(Language language) {
        words = new RecordWords(language);
    }

    /** "Re-read on 28 November 2026 against excerpts of its sources: made more exact." */
    public String review(Review review) {
        if (review.status() == ReviewStatus.UNREVIEWED) {
            return words.text("review.none");
        }
        return words.text(
                "review",
                review.on()
                        .map(day -> words.text("review.on", words.wording().day(day)))
                        .orElse(""),
                review.by().map(name -> words.text("review.by", name)).orElse(""),
                review.depth()
                        .map(depth -> words.text("review.depth." + depth.code()))
                        .orElse(""),
                review.found()
                        .map(found -> words.text("review.found." + found.code()))
                        .orElse(""),
                review.note()
                        .map(note -> words.text("review.note", note.in(words.language())))
                        .orElse(""));
    }

    /** That the event was withdrawn, when and why; empty while it stands. */
    public String retraction(Event event) {
        return event.retraction()
                .map(change -> words.text(
                        "retracted",
                        words.wording().day(change.on()),
                        change.note()
                                .map(note -> words.text("retracted.reason", note.in(words.language())))
                                .orElse("")))
                .orElse("");
    }
}
