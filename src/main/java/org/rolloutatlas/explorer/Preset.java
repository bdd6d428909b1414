package org.rolloutatlas.explorer;

import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/**
 * A question with which a reader may begin.
 *
 * @param count how many reports the selection holds, from 1
 */
record Preset(Kind kind, Selection selection, int count) {
    /** What is asked. The order is that of the page. */
    enum Kind {
        /** The supplier that most reports name. */
        SUPPLIED,
        /** Projects in which a halt is reported after a signature. */
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
            case SUPPLIED ->
                visit.text(
                        "preset.supplied",
                        visit.names()
                                .of(
                                        Facet.SUPPLIER,
                                        selection.chosen(Facet.SUPPLIER).first()));
            case HALTED ->
                visit.text(
                        "preset.halted",
                        visit.wording().stageInSentence(StageClass.SIGNED),
                        visit.wording().stageInSentence(StageClass.HALTED));
            case ONCE -> visit.text("preset.once");
            case DISPUTED -> visit.text("preset.disputed");
            case LATE -> visit.text("preset.late");
            case NEWEST ->
                visit.text("preset.newest", selection.from().map(EdtfDate::text).orElse(""));
        };
    }
}
