package org.rolloutatlas.address;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.rolloutatlas.event.MapForm;

/** Path → {@link Route}. */
final class RoutePath {
    private static final Pattern PINNED = Pattern.compile("/d/([0-9a-f]{8,64})(/.*)");
    private static final Pattern RECORD =
            Pattern.compile("/(stories|events|projects|sources|actors|disagreements)/([a-z0-9-]{3,64})");
    private static final Pattern COUNTRY = Pattern.compile("/countries/([A-Za-z]{2})");
    private static final Pattern EMBED = Pattern.compile("/embed/(.+)");
    private static final Pattern IMAGE = Pattern.compile("/image/(.+)\\.(svg|png)");
    private static final Pattern MAP = Pattern.compile("/map/(world|detail)-([a-z0-9.-]{1,40})\\.json");

    private RoutePath() {}

    /**
     * The route of a path; empty when no public thing has it. Ids are not looked up here.
     *
     * @param parameter the value of a parameter of the query, empty if it has none
     * @param isAsset whether a path is that of a file of our own
     */
    static Optional<Route> parse(String path, UnaryOperator<String> parameter, Predicate<String> isAsset) {
        var pinned = PINNED.matcher(path);
        if (pinned.matches()) {
            return living(pinned.group(2), parameter, isAsset)
                    .filter(Route::isPinnable)
                    .map(route -> new Route.Pinned(pinned.group(1), route));
        }
        return living(path, parameter, isAsset);
    }

    private static Optional<Route> living(String path, UnaryOperator<String> parameter, Predicate<String> isAsset) {
        switch (path) {
            case "/" -> {
                return Optional.of(atlas(Then.asked(parameter.apply(Then.NAME))));
            }
            case "/known-then" -> {
                return Optional.of(new Route.KnownThen(Then.asked(parameter.apply(Then.NAME))));
            }
            case "/method" -> {
                return Optional.of(new Route.Method());
            }
            case "/map/detail.json" -> {
                return Optional.of(new Route.MapDetail(MapForm.USUAL));
            }
            case "/sitemap.xml" -> {
                return Optional.of(new Route.Sitemap());
            }
            default -> {
                // one of many
            }
        }
        var map = MAP.matcher(path);
        if (map.matches()) {
            return MapForm.named(map.group(2))
                    .flatMap(
                            form -> map.group(1).equals("world") ? world(form) : Optional.of(new Route.MapDetail(form)))
                    .filter(route -> route.path().equals(path));
        }
        if (isAsset.test(path)) {
            return Optional.of(new Route.Asset(path));
        }
        return DataFile.find(path)
                .<Route>map(Route.Data::new)
                .or(() -> Listing.find(path).map(Route.All::new))
                .or(() -> page(path))
                .or(() -> figure(path, parameter));
    }

    private static Optional<Route> world(MapForm form) {
        return Meridian.find(form.degrees()).map(meridian -> new Route.MapWorld(meridian.in(form.projection())));
    }

    /** Who asks the atlas for a day is led to what was known then. */
    private static Route atlas(Optional<Then> then) {
        return then.<Route>map(_ -> new Route.KnownThen(then)).orElseGet(Route.Atlas::new);
    }

    private static Optional<Route> page(String path) {
        var country = COUNTRY.matcher(path);
        if (country.matches()) {
            return Optional.of(new Route.OfCountry(country.group(1).toUpperCase(Locale.ROOT)));
        }
        var match = RECORD.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var id = match.group(2);
        return Optional.of(
                switch (match.group(1)) {
                    case "stories" -> new Route.OfStory(id);
                    case "events" -> new Route.OfEvent(id);
                    case "projects" -> new Route.OfProject(id);
                    case "actors" -> new Route.OfActor(id);
                    case "disagreements" -> new Route.OfQuestion(id);
                    default -> new Route.OfSource(id);
                });
    }

    private static Optional<Route> figure(String path, UnaryOperator<String> parameter) {
        var embed = EMBED.matcher(path);
        if (embed.matches()) {
            var step = Step.asked(parameter.apply("chapter"), parameter.apply("only"));
            return Scope.parse(embed.group(1), parameter).map(scope -> new Route.Embed(scope, step));
        }
        var image = IMAGE.matcher(path);
        if (image.matches()) {
            return Picture.Kind.find(image.group(2))
                    .flatMap(kind -> Scope.parse(image.group(1), parameter)
                            .map(scope -> new Route.Image(
                                    scope, Picture.asked(kind, parameter.apply("width"), parameter.apply("part")))));
        }
        return Optional.empty();
    }
}
