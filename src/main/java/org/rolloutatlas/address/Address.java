package org.rolloutatlas.address;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.selection.Query;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.SelectionQuery;

/**
 * What is asked for: a route, and how it should look.
 *
 * @param selection which events; all of them for routes that show one thing
 * @param page of the table, from 1; of the first one nothing is said
 * @param order of the rows of countries, where a route has them
 */
public record Address(Route route, Selection selection, Language language, Theme theme, int page, RowOrder order) {
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,4}");

    private static final Pattern EVENT = Pattern.compile("[a-z0-9-]{3,64}");

    private static final Pattern FRAMED = Pattern.compile("(/[A-Za-z-]+)?(/d/[^/]*)?/embed(/.*)?");

    /** What the route does not heed is left out. */
    public Address {
        if (!route.isSelective()) {
            selection = Selection.ALL;
        }
        if (!route.isWorded()) {
            language = Language.EN;
            theme = Theme.AUTO;
        }
        if (!route.isPaged()) {
            page = 1;
        }
        if (!route.isOrdered()) {
            order = RowOrder.FIRST;
        }
    }

    /** The first page. */
    public Address(Route route, Selection selection, Language language, Theme theme) {
        this(route, selection, language, theme, 1, RowOrder.FIRST);
    }

    /** The address without any wish: all events, in English, as bright as the reader's system asks. */
    public static Address of(Route route) {
        return new Address(route, Selection.ALL, Language.EN, Theme.AUTO);
    }

    /** A route with the selection of a raw query, in English, as bright as the reader's system asks. */
    public static Address selecting(Route route, String query) {
        return of(route).with(SelectionQuery.parse(query).selection());
    }

    /**
     * Reads a path and a raw query (without {@code ?}, may be empty).
     *
     * @param isAsset whether a path is that of a file of our own
     * @return empty when the path belongs to no public page; parameters that are not understood are left out
     */
    public static Optional<Address> parse(String path, String query, Predicate<String> isAsset) {
        return read(path, Query.parse(query), isAsset);
    }

    /**
     * The address that a person meant, see {@link PastedPath}; it is answered by a redirect to its text.
     *
     * @param isAsset whether a path is that of a file of our own
     * @return empty when the path belongs to no public page, however it is read
     */
    public static Optional<Address> pasted(String path, String query, Predicate<String> isAsset) {
        var asked = Query.parse(query);
        return PastedPath.mend(path, mended -> read(mended, asked, isAsset).isPresent())
                .flatMap(mended -> read(mended, asked, isAsset));
    }

    /**
     * As much as can be known of an address that belongs to nothing: its language, its theme, and whether it was asked for
     * by a frame. Its route stands for what was meant, the whole atlas.
     */
    public static Address unknown(String path, String query) {
        var asked = Query.parse(query);
        var language = language(asked).or(() -> prefixed(path)).orElse(Language.EN);
        var route = FRAMED.matcher(path).matches() ? new Route.Embed(new Scope.Whole()) : new Route.Atlas();
        return Address.of(route).in(language).as(theme(asked));
    }

    private static Optional<Address> read(String path, Query query, Predicate<String> isAsset) {
        var spoken = language(query).or(() -> prefixed(path));
        return RoutePath.parse(unprefixed(path), name -> query.find(name).orElse(""), isAsset)
                .filter(route -> route.isWorded() || prefixed(path).isEmpty())
                .map(route -> new Address(
                        listed(route, page(query)),
                        SelectionQuery.parse(query).selection(),
                        spoken.orElse(Language.EN),
                        theme(query),
                        page(query),
                        query.find("sort").flatMap(RowOrder::find).orElse(RowOrder.FIRST)));
    }

    /** The front page of the first edition had pages of its table: they are those of the list of reports now. */
    private static Route listed(Route route, int page) {
        return route instanceof Route.Atlas && page > 1 ? new Route.All(Listing.REPORTS) : route;
    }

    /** The language with which a path begins; English has no prefix. */
    private static Optional<Language> prefixed(String path) {
        return Arrays.stream(Language.values())
                .filter(language -> !prefix(language).isEmpty() && path.startsWith(prefix(language) + "/"))
                .findFirst();
    }

    private static String unprefixed(String path) {
        return prefixed(path)
                .map(language -> path.substring(prefix(language).length()))
                .orElse(path);
    }

    private static String prefix(Language language) {
        return language == Language.EN ? "" : "/" + language.tag();
    }

    /** The language that a query asks for, if the product speaks it. */
    public static Optional<Language> language(Query query) {
        return query.find("lang").flatMap(Language::find);
    }

    /** The theme that a query asks for. */
    public static Theme theme(Query query) {
        return query.find("theme").flatMap(Theme::find).orElse(Theme.AUTO);
    }

    /** Id of the event that a raw query asks to be open in the browser; empty where it asks for none or for nonsense. */
    public static String openEvent(String query) {
        return Query.parse(query)
                .find("event")
                .filter(id -> EVENT.matcher(id).matches())
                .orElse("");
    }

    /** The page that a query asks for; the first one where it asks for none or for nonsense. */
    private static int page(Query query) {
        return query.find("page")
                .filter(text -> PAGE.matcher(text).matches())
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** Another page of the same table. */
    public Address page(int other) {
        return new Address(route, selection, language, theme, other, order);
    }

    /** The same with its rows in another order. */
    public Address sorted(RowOrder other) {
        return new Address(route, selection, language, theme, page, other);
    }

    /** The page of a country, with this selection, language and theme, as a pattern: {@code {0}} is its code. */
    public String countryPattern() {
        return at(new Route.OfCountry("ZZ")).with(selection).text().replace("ZZ", "{0}");
    }

    /** The same route in another language. */
    public Address in(Language other) {
        return new Address(route, selection, other, theme, page, order);
    }

    /** The same address in another theme. */
    public Address as(Theme other) {
        return new Address(route, selection, language, other, page, order);
    }

    /** Another route, with the language and theme of this one. */
    public Address at(Route other) {
        return new Address(other, Selection.ALL, language, theme);
    }

    /** The same with another selection. */
    public Address with(Selection other) {
        return new Address(route, other, language, theme);
    }

    /** Path and canonical query: equal addresses have equal texts. */
    public String text() {
        return asked().behind(path());
    }

    /** Its text with an open event, as the browser writes it; with an empty id its text. */
    public String opening(String event) {
        return asked().and("event", event).behind(path());
    }

    /**
     * The path. The language is part of it, because a host of static files tells addresses apart by nothing else;
     * {@code ?lang=} is understood as well.
     */
    public String path() {
        return prefix(language) + route.path();
    }

    /** The text of the canonical query, without {@code ?}. */
    public String query() {
        return asked().text();
    }

    private Query asked() {
        return SelectionQuery.of(selection)
                .and(route.ownQuery())
                .and("theme", theme == Theme.AUTO ? "" : theme.code())
                .and("sort", order == RowOrder.FIRST ? "" : order.code())
                .and("page", page > 1 ? Integer.toString(page) : "");
    }
}
