package org.rolloutatlas.dataset;

/** All rules that a schema cannot state, on whatever part of the file is well-formed enough. */
final class Rules {
    private Rules() {}

    static void check(Draft draft, CountryDistance distance, SelectionCheck selections, Findings findings) {
        ReferenceRules.check(draft, findings);
        TextRules.check(draft, findings);
        CodeRules.check(draft, findings);
        DateRules.check(draft, findings);
        PlaceRules.check(draft, distance, findings);
        SourceRules.check(draft, findings);
        EvidenceRules.check(draft, findings);
        StageRules.check(draft, findings);
        for (var story : draft.stories) {
            for (var chapter : story.list("chapters")) {
                chapter.find("selection")
                        .ifPresent(at -> at.text()
                                .flatMap(selections::fault)
                                .ifPresent(fault -> findings.error(at, "invalid selection: " + fault, "")));
            }
        }
    }
}
