package org.rolloutatlas.render.words;

import java.time.LocalDate;
import java.util.ArrayList;
import org.rolloutatlas.scene.Staircase;
import org.rolloutatlas.scene.Staircase.Tread;

/** A staircase in a sentence: "Signed, 2012 (one source); in operation, 2014–2015, 2 years on. Nothing later is reported." */
public record StaircaseWords(AtlasWording wording) {
    /** The sentence. */
    public String of(Staircase stairs) {
        var parts = new ArrayList<String>();
        for (var tread : stairs.treads()) {
            parts.add(part(tread, parts.isEmpty()));
        }
        return wording.text("stairs", String.join(wording.text("list.semicolon"), parts));
    }

    private String part(Tread tread, boolean first) {
        var stage = first ? wording.stageClass(tread.stage()) : wording.stageInSentence(tread.stage());
        var named = tread.planned() ? wording.text("stairs.planned", stage) : stage;
        return wording.text(
                first ? "stairs.first" : "stairs.next",
                named,
                years(tread),
                (int) Math.floor(tread.from()),
                tread.once() ? wording.raw("said.once") : "");
    }

    private static String years(Tread tread) {
        int from = tread.day().getYear();
        int to = LocalDate.ofEpochDay(
                        Math.max(tread.sure().toEpochDay(), tread.day().toEpochDay()))
                .getYear();
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
