package org.rolloutatlas.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.DataFile;
import org.rolloutatlas.address.ExplorerAddress;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureCss;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.Query;

/** What every public page has around its content: the name of the site, the other language, and what to know of the data. */
record PageFrame(Address address, String title, String description, String style, Optional<String> module) {
    private static final Pattern FOR_US = Pattern.compile("/\\*[^*]*\\*/|\\s*\n\\s*");

    private static final String USUAL = style(Looks.USUAL, List.of());

    /** The rules of a page without a figure: the same colours. */
    static String plain(Looks looks) {
        return looks.equals(Looks.USUAL) ? USUAL : style(looks, List.of());
    }

    /** The rules of a page with these figures, without the comments and line breaks, which are for us. */
    static String style(Looks looks, List<Figure> figures, String... more) {
        var rules = FigureCss.text(figures, looks)
                + Assets.text("/atlas/module.css")
                + Assets.text("/atlas/root.css")
                + Assets.text("/atlas/page.css")
                + Arrays.stream(more).map(Assets::text).collect(Collectors.joining());
        return bare(rules);
    }

    /** Rules without what is for us. */
    static String bare(String rules) {
        return FOR_US.matcher(rules).replaceAll("");
    }

    HtmlPage page(Edition edition, Consumer<Markup> content) {
        return page(edition, Wording.in(address.language()).text("figure.alt", title), content);
    }

    /**
     * The page.
     *
     * @param picture says in words what the picture shows that previews of links have
     */
    HtmlPage page(Edition edition, String picture, Consumer<Markup> content) {
        var preview = new Preview(edition, lasting(), title, description, picture);
        return page(edition, Optional.of(preview), content);
    }

    /** The same for a page that explains why nothing is shown: search engines and previews of links pass over it. */
    HtmlPage unlisted(Edition edition, Consumer<Markup> content) {
        return page(edition, Optional.empty(), content);
    }

    private HtmlPage page(Edition edition, Optional<Preview> preview, Consumer<Markup> content) {
        return shell(edition, edition.site(), preview).page(markup -> {
            masthead(markup, edition, edition.site(), suggestions(edition));
            markup.open("main").attr("id", "content");
            content.accept(markup);
            markup.close();
            colophon(markup, edition);
        });
    }

    /** Without addresses of its own and without the state of the data, for pages about nothing in it. */
    HtmlPage apart(Edition edition, Consumer<Markup> content) {
        var site = edition.site().anywhere();
        return shell(edition, site, Optional.empty()).page(markup -> {
            masthead(markup, edition, site, Optional.empty());
            markup.open("main").attr("id", "content");
            content.accept(markup);
            markup.close();
        });
    }

    private PageShell shell(Edition edition, Site site, Optional<Preview> preview) {
        var alternates = edition.languages().stream()
                .map(language -> new PageShell.Alternate(
                        language, site.absolute(lasting().in(language).text())))
                .toList();
        return new PageShell(
                edition.tag(address.language()),
                address.language(),
                address.theme(),
                title,
                description,
                site.absolute(lasting().text()),
                alternates,
                style,
                module,
                preview);
    }

    /** A theme is a way to look at the same page. */
    private Address lasting() {
        return address.as(Theme.AUTO);
    }

    /** Lists suggest; other pages have none, and the front page asks a list for its own when somebody comes to the field. */
    private Optional<Suggestions> suggestions(Edition edition) {
        return address.route() instanceof Route.All
                ? Optional.of(new Suggestions(edition, address.language()))
                : Optional.empty();
    }

    private void masthead(Markup markup, Edition edition, Site site, Optional<Suggestions> suggestions) {
        var words = words();
        markup.open("header").attr("class", "masthead");
        link(markup, "#content", words.text("skip"), "skip");
        link(markup, address.at(new Route.Atlas()).text(), edition.siteName(address.language()), "brand");
        markup.open("nav").attr("aria-label", words.text("nav"));
        for (var listing : List.of(Listing.STORIES, Listing.COUNTRIES, Listing.DISAGREEMENTS)) {
            link(markup, address.at(new Route.All(listing)).text(), words.text("list." + listing.code()), "");
        }
        if (site.explorer()) {
            link(markup, ExplorerAddress.of(language()), words.text("explore"), "");
        }
        link(markup, address.at(new Route.Method()).text(), words.text("method"), "");
        for (var other : edition.languages()) {
            if (other != address.language()) {
                markup.open("a")
                        .attr("href", address.in(other).text())
                        .attr("hreflang", other.tag())
                        .attr("lang", other.tag())
                        .text(new Words(other).text("language"))
                        .close();
            }
        }
        markup.close();
        // a host of files answers no question
        if (site.explorer()) {
            search(markup, suggestions);
        }
        markup.close();
    }

    /** A form that needs no script: it leads to the list of reports. */
    private void search(Markup markup, Optional<Suggestions> suggestions) {
        var words = words();
        var reports = address.at(new Route.All(Listing.REPORTS));
        markup.open("form").attr("class", "search").attr("role", "search").attr("action", reports.path());
        markup.open("input").attr("type", "search").attr("name", "q").attr("aria-label", words.text("search"));
        markup.attr("placeholder", words.text("search"));
        if (!address.selection().words().isEmpty()) {
            markup.attr("value", address.selection().words());
        }
        suggestions.ifPresent(_ -> markup.attr("list", Suggestions.ID));
        markup.empty();
        suggestions.ifPresent(list -> list.write(markup));
        if (address.theme() != Theme.AUTO) {
            markup.open("input").attr("type", "hidden").attr("name", "theme");
            markup.attr("value", address.theme().code()).empty();
        }
        markup.element("button", words.text("search.go")).close();
    }

    private void colophon(Markup markup, Edition edition) {
        var words = words();
        var imprint = edition.dataset().imprint();
        markup.open("footer").attr("class", "colophon");
        edition.dataset()
                .masthead()
                .unspoken()
                .ifPresent(tag -> markup.open("p")
                        .attr("lang", address.language().tag())
                        .attr("dir", "auto")
                        .text(words.text("unspoken", nameOf(tag)))
                        .close());
        markup.element("p", MapCredit.of(edition.world(), address.language()));
        markup.open("p")
                .text(words.text("version", imprint.version().toString(), imprint.publisher(), imprint.licence()))
                .text(" ");
        link(markup, DataFile.EVENTS_JSON.path(), words.text("data"), "");
        markup.text(" · ");
        link(markup, Assets.SCHEMA, words.text("schema"), "");
        markup.close().close();
    }

    private String nameOf(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(address.language().locale());
    }

    private Words words() {
        return new Words(address.language());
    }

    /** The explorer takes the language from its query. */
    private Query language() {
        return address.language() == Language.EN
                ? Query.EMPTY
                : Query.EMPTY.and("lang", address.language().tag());
    }

    static void link(Markup markup, String href, String text, String cssClass) {
        markup.open("a").attr("href", href);
        if (!cssClass.isEmpty()) {
            markup.attr("class", cssClass);
        }
        markup.text(text).close();
    }
}
