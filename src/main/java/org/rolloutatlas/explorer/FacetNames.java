package org.rolloutatlas.explorer;

import java.util.Locale;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.selection.Facet;

/** The codes of facets in words. A code that names nothing stands for itself. */
final class FacetNames {
    private final Catalogue catalogue;
    private final ExplorerWords words;
    private final AtlasWording wording;

    FacetNames(Catalogue catalogue, ExplorerWords words, AtlasWording wording) {
        this.catalogue = catalogue;
        this.words = words;
        this.wording = wording;
    }

    /** What the facet asks. */
    String of(Facet facet) {
        return words.text("facet." + facet.code());
    }

    /** What one of its codes means. */
    String of(Facet facet, String code) {
        return switch (facet) {
            case COUNTRY -> wording.country(code);
            case REGION -> words.find("region." + code).orElse(code);
            case PROJECT ->
                catalogue
                        .project(code)
                        .map(project -> project.name().in(words.language()))
                        .orElse(code);
            case SYSTEM ->
                catalogue
                        .dataset()
                        .vocabularies()
                        .system(code)
                        .map(wording::system)
                        .orElse(code);
            case STAGE -> stage(code);
            case ACTOR, SUPPLIER, FUNDER ->
                catalogue
                        .actor(code)
                        .map(actor -> actor.name().in(words.language()))
                        .orElse(code);
            case SOURCE -> catalogue.source(code).map(source -> source.title()).orElse(code);
            case SOURCE_KIND ->
                catalogue
                        .dataset()
                        .vocabularies()
                        .sourceKind(code)
                        .map(kind -> kind.label().in(words.language()))
                        .orElse(code);
            case SOURCE_LANGUAGE -> language(code);
            case EVIDENCE -> words.find("evidence." + code).orElse(code);
            case YEAR -> code;
            case PLANNED, DISPUTED, LATE ->
                words.find(facet.code() + "." + code).orElse(code);
        };
    }

    private String stage(String code) {
        return StageClass.find(code).map(wording::stageClass).orElse(code);
    }

    private String language(String tag) {
        return tag.equals("und")
                ? words.text("language.unknown")
                : Locale.forLanguageTag(tag).getDisplayName(words.language().locale());
    }
}
