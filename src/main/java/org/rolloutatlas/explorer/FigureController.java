package org.rolloutatlas.explorer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.memory.HeapShare;
import org.rolloutatlas.memory.Kept;
import org.rolloutatlas.render.figure.AtlasFigure;
import org.rolloutatlas.render.figure.FigureCss;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.figure.FigureLinks;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.SelectionQuery;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the figure of a selection to the element that shows it. It comes by an address of its own, so that no session holds
 * it, a click on a filter does not wait for it, and browsers keep it.
 */
@RestController
class FigureController {
    /** The colours of figures, for the page around them; without leading slash. */
    static final String PALETTE = "explorer-figure/palette.css";

    private static final String FIGURE = "explorer-figure";
    private static final int HEADING = 2;
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final CatalogueInService catalogues;
    private final World world;
    private final Kept<String> figures = new Kept<>(HeapShare.FIGURES.bytes(), text -> 2L * text.length());

    FigureController(CatalogueInService catalogues, World world) {
        this.catalogues = catalogues;
        this.world = world;
    }

    /** The address of a figure, without leading slash. */
    static String address(Selection selection, Visit visit) {
        var query = SelectionQuery.format(selection);
        return FIGURE + "?" + (query.isEmpty() ? "" : query + "&") + "lang="
                + visit.language().tag() + "&of=" + visit.catalogue().dataset().hash();
    }

    @GetMapping("/" + FIGURE)
    ResponseEntity<String> figure(
            jakarta.servlet.http.HttpServletRequest request,
            @RequestParam(defaultValue = "en") String lang,
            @RequestParam(defaultValue = "") String of) {
        var catalogue = catalogues.catalogue();
        var selection = SelectionQuery.parse(
                        Optional.ofNullable(request.getQueryString()).orElse(""))
                .selection();
        var language = Language.find(lang).orElse(Language.EN);
        var text = markup(catalogue, selection, language);
        // an address that names an older dataset must not be kept for it
        var kept = of.equals(catalogue.dataset().hash())
                ? CacheControl.maxAge(Duration.ofHours(1)).cachePrivate()
                : CacheControl.noStore();
        return ResponseEntity.ok()
                .cacheControl(kept)
                .contentType(HTML)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(text);
    }

    /** A figure with its rules of style; empty where the selection holds nothing. */
    String markup(Catalogue catalogue, Selection selection, Language language) {
        // an actor who is asked for alone is in focus; beside another one, whom no report names, he is not, as on the
        // pages
        var focus = selection.focusActor();
        var of = catalogue.dataset().hash() + language.tag() + focus.orElse("") + "?";
        return catalogue
                .known(selection)
                .map(known ->
                        figures.get(of + SelectionQuery.format(known), _ -> write(catalogue, known, focus, language)))
                .orElse("");
    }

    /** Bytes of the figures that are kept. */
    long kept() {
        return figures.weight();
    }

    @GetMapping("/" + PALETTE)
    ResponseEntity<String> palette() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .contentType(CSS)
                .header("X-Content-Type-Options", "nosniff")
                .body(FigureCss.text(
                        List.of(),
                        catalogues.catalogue().dataset().vocabularies().looks()));
    }

    private String write(Catalogue catalogue, Selection selection, Optional<String> focus, Language language) {
        var events = catalogue.ask(selection).selected();
        if (events.isEmpty()) {
            return "";
        }
        var figure = new AtlasFigure(
                        world,
                        catalogue.events(),
                        catalogue.dataset().masthead().map())
                .of(
                        new ExplorerWords(language).text("figure"),
                        events,
                        AtlasWording.of(catalogue.dataset().vocabularies(), language),
                        selection.clock(),
                        focus)
                .linked(new Links(selection, language));
        var text = new StringBuilder();
        var markup = new Markup(text);
        markup.open("style")
                .verbatim(FigureCss.text(List.of(figure), figure.wording().looks()))
                .close();
        FigureHtml.write(figure, HEADING, markup, () -> {});
        return text.toString();
    }

    /** Marks open their event; rows open with those of the country's public page. */
    private record Links(Selection selection, Language language) implements FigureLinks {
        @Override
        public String event(String id) {
            return IN_PAGE.event(id);
        }

        @Override
        public Optional<String> aboutCountry(String code) {
            return about("country/" + code);
        }

        @Override
        public Optional<String> aboutProject(String id) {
            return about("project/" + id);
        }

        @Override
        public Optional<String> openRows() {
            return Optional.of(
                    Address.of(new Route.Atlas()).in(language).with(selection).countryPattern());
        }

        private Optional<String> about(String subject) {
            var query = Outlook.PLAIN.in(language).query();
            return Optional.of("/explore/" + subject + (query.isEmpty() ? "" : "?" + query));
        }
    }
}
