package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/**
 * The title of a window that shows a part: with what the part is chosen by, so that two of them can be told apart among tabs,
 * bookmarks and results of a search. A choice without a short name is called a selection.
 */
final class SelectionTitle {
    private static final List<Facet> NAMED =
            List.of(Facet.COUNTRY, Facet.PROJECT, Facet.SYSTEM, Facet.STAGE, Facet.ACTOR, Facet.SUPPLIER, Facet.FUNDER);

    private final Edition edition;
    private final Selection selection;
    private final Language language;
    private final AtlasWording wording;
    private final SiteWords words;

    private SelectionTitle(Edition edition, Address address) {
        this.edition = edition;
        selection = address.selection();
        language = address.language();
        wording = edition.wording(language);
        words = new SiteWords(language);
    }

    /** The title of what an address shows; that of everything is the one that is given. */
    static String of(String title, Edition edition, Address address) {
        // what is taken away of the evidence is in the title already
        if (address.selection().without(List.of()).by(EventClock.HAPPENED).equals(Selection.ALL)) {
            return title;
        }
        return new SelectionTitle(edition, address).narrowed(title);
    }

    private String narrowed(String title) {
        var parts = Stream.concat(
                        NAMED.stream()
                                .flatMap(facet ->
                                        selection.chosen(facet).stream().map(code -> name(facet, code))),
                        Stream.of(
                                        date("from", selection.from()),
                                        date("to", selection.to()),
                                        Optional.of(selection.words())
                                                .filter(text -> !text.isEmpty())
                                                .map(text -> words.text("selection.words", text)))
                                .flatMap(Optional::stream))
                .collect(Collectors.joining(new RecordWords(language).comma()));
        boolean more =
                parts.isEmpty() || selection.chosen().keySet().stream().anyMatch(facet -> !NAMED.contains(facet));
        var named = more && !parts.isEmpty() ? parts + new RecordWords(language).comma() : parts;
        return words.text("selection.title", title, named + (more ? words.text("selection") : ""));
    }

    private Optional<String> date(String end, Optional<EdtfDate> date) {
        return date.map(day -> words.text("selection." + end, wording.date(day)));
    }

    private String name(Facet facet, String code) {
        return switch (facet) {
            case COUNTRY -> wording.country(code);
            case PROJECT ->
                edition.findProject(code)
                        .map(project -> project.name().in(language))
                        .orElse(code);
            case SYSTEM ->
                edition.dataset()
                        .vocabularies()
                        .system(code)
                        .map(wording::system)
                        .orElse(code);
            case STAGE -> StageClass.find(code).map(wording::stageClass).orElse(code);
            case ACTOR, SUPPLIER, FUNDER ->
                edition.findActor(code).map(actor -> actor.name().in(language)).orElse(code);
            case REGION, SOURCE, SOURCE_KIND, SOURCE_LANGUAGE, EVIDENCE, YEAR, PLANNED, DISPUTED, LATE -> code;
        };
    }
}
