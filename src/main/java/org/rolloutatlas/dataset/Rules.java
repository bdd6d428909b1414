package org.rolloutatlas.dataset;

import java.util.List;
import org.rolloutatlas.phrase.Phrase;

/** All rules that a schema cannot state, on whatever part of the file is well-formed enough. */
final class Rules {
    private Rules() {}

    static void check(Draft draft, CountryDistance distance, SelectionCheck selections, Findings findings) {
        findings.collect(List.of(
                found -> ReferenceRules.check(draft, findings.anyError(), found),
                found -> SpaceRules.check(draft, found),
                found -> TextRules.check(draft, found),
                found -> MissingTexts.check(draft, found),
                found -> CodeRules.check(draft, found),
                found -> DateRules.check(draft, found),
                found -> PlaceRules.check(draft, distance, found),
                found -> SourceRules.check(draft, found),
                found -> EvidenceRules.check(draft, found),
                found -> ClassRules.check(draft, found),
                found -> StageRules.check(draft, found),
                found -> DayRules.check(draft, found),
                found -> HistoryRules.check(draft, found),
                found -> CitationRules.check(draft, found),
                found -> PartyRules.check(draft, found),
                found -> PositionRules.check(draft, found),
                found -> NameRules.check(draft, found),
                found -> TwinRules.check(draft, found),
                found -> HouseWords.check(draft, found),
                found -> chapters(draft, selections, found)));
    }

    private static void chapters(Draft draft, SelectionCheck selections, Findings findings) {
        for (var story : draft.stories) {
            for (var chapter : story.list("chapters")) {
                chapter.find("selection")
                        .ifPresent(at -> at.text()
                                .flatMap(selections.fault())
                                .ifPresent(fault ->
                                        findings.error(at, Phrase.of("invalid selection: {0}", fault), Phrase.NONE)));
            }
        }
    }
}
