package org.rolloutatlas.explorer;

import java.util.Optional;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/**
 * A question with which a reader may begin.
 *
 * @param count how many reports the selection holds, from 1
 * @param stage of {@link Kind#HALTED}, after which halts are reported; empty for others
 */
record Preset(Kind kind, Selection selection, int count, Optional<StageClass> stage) {
    /** What is asked. The order is that of the page. */
    enum Kind {
        /** The supplier that most reports name; where none is named, the actor. */
        SUPPLIED,
        /** Projects in which a halt is reported after a signature; where there are none, after another stage. */
        HALTED,
        ONCE,
        DISPUTED,
        LATE,
        /** The year of the newest report. */
        NEWEST
    }

    /** The question in words; what the subject calls its stages is in those of the dataset. */
    String text(Visit visit) {
        return switch (kind) {
            case SUPPLIED -> party(visit);
            case HALTED ->
                visit.text(
                        "preset.halted",
                        visit.wording().stageInSentence(stage.orElse(StageClass.SIGNED)),
                        visit.wording().stageInSentence(StageClass.HALTED));
            case ONCE -> visit.text("preset.once");
            case DISPUTED -> visit.text("preset.disputed");
            case LATE -> visit.text("preset.late");
            case NEWEST ->
                visit.text("preset.newest", selection.from().map(EdtfDate::text).orElse(""));
        };
    }

    private String party(Visit visit) {
        var facet = selection.chosen(Facet.SUPPLIER).isEmpty() ? Facet.ACTOR : Facet.SUPPLIER;
        return visit.text(
                facet == Facet.ACTOR ? "preset.named" : "preset.supplied",
                visit.names().of(facet, selection.chosen(facet).first()));
    }
}
