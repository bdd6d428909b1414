package org.rolloutatlas.address;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.event.Projection;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/** Addresses that the product could write, and texts that somebody could ask for, from a seed. */
final class RandomAddresses {
    private static final List<String> WORDS =
            List.of("id", "国民身份证", "a&b=c", "100 %", "é+è", "x,y/z", "\"q\"", "مرحبا", "a;b", "#1", "?", "~", "&amp;");
    private static final List<String> DATES = List.of("2009", "2019-03", "2019-03-07", "2018~", "2018?", "2018%");
    private static final List<String> PATHS = List.of(
            "/",
            "/zh-Hans/",
            "/Stories/Changchun/",
            "/embed/",
            "/embed/countries/la",
            "/events/xx-2020-a.",
            "/method",
            "/image/atlas.png",
            "/image/projects/pg-id.SVG",
            "/data/events.csv",
            "/feed.atom",
            "/zh-hans/events/mm-1",
            "/d/0123456789abcdef/embed/atlas",
            "/nothing",
            "//",
            "/..;/",
            "/countries/x",
            "/sources/a-b",
            "/actors/a-b",
            "/map/detail.json",
            "/map/world-90.json",
            "/map/world-robinson-90.json",
            "/map/world-equal-earth-90.json",
            "/map/detail-11.json",
            "/map/detail-winkel-tripel-287.50.json",
            "/map/world-090.json",
            "/map/world-91.json");
    private static final String SIGNS = "abcLA0&=+%;,-~./?#é国\u0000 ";

    private final Random random;

    RandomAddresses(long seed) {
        random = new Random(seed);
    }

    Address next() {
        return new Address(
                route(),
                selection(),
                one(List.of(Language.values())),
                one(List.of(Theme.values())),
                page(),
                one(List.of(RowOrder.values())));
    }

    /** A path as somebody may have typed it. */
    String path() {
        return random.nextInt(4) == 0 ? "/" + signs() : one(PATHS);
    }

    /** A raw query, most of them damaged. */
    String query() {
        var query = next().query();
        return switch (random.nextInt(4)) {
            case 0 -> query;
            case 1 -> query.replace("&", "&amp;");
            case 2 -> query + "&" + signs();
            default -> signs();
        };
    }

    private Route route() {
        var scope = scope();
        var living = switch (random.nextInt(17)) {
            case 0 -> new Route.Atlas();
            case 1 -> new Route.OfStory("changchun");
            case 2 -> new Route.OfEvent("xx-2020-a");
            case 3 -> new Route.OfProject("pg-id");
            case 4 -> new Route.OfCountry("LA");
            case 5 -> new Route.OfSource("a-b-c");
            case 12 -> new Route.OfActor("a-b-c");
            case 6 -> new Route.Method();
            case 7 ->
                new Route.Embed(
                        scope,
                        random.nextBoolean()
                                ? Optional.of(new Step("cameras", random.nextBoolean()))
                                : Optional.empty());
            case 11 -> new Route.All(one(List.of(Listing.values())));
            case 8 -> new Route.Image(scope, new Picture(one(List.of(Picture.Kind.values())), random.nextInt(3000)));
            case 9 -> new Route.Data(one(List.of(DataFile.values())));
            case 10 -> new Route.MapDetail(map());
            case 14 -> new Route.OfQuestion("a-b-c");
            case 15 -> new Route.KnownThen(then());
            case 13 -> new Route.MapWorld(new Meridian(15 * random.nextInt(24)).in(one(List.of(Projection.values()))));
            default -> new Route.Asset("/favicon.svg");
        };
        return living.isPinnable() && random.nextBoolean() ? new Route.Pinned("0123456789abcdef", living) : living;
    }

    private MapForm map() {
        return new MapForm(one(List.of(Projection.values())), one(List.of(11.0, 0.0, -180.0, 180.0, -72.3, 0.1)));
    }

    private Scope scope() {
        return one(List.of(
                new Scope.Whole(),
                new Scope.OfStory("changchun"),
                new Scope.OfCountry("MM"),
                new Scope.OfProject("pg-id"),
                new Scope.OfEvent("xx-2020-a"),
                new Scope.KnownThen(then())));
    }

    private Optional<Then> then() {
        return random.nextBoolean()
                ? Optional.of(new Then(LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 28)))
                : Optional.empty();
    }

    private Selection selection() {
        var selection = Selection.ALL;
        for (var facet : Facet.values()) {
            if (random.nextInt(5) == 0) {
                var codes = new TreeSet<String>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    codes.add(one(List.of("LA", "MM", "huawei", "2019", "national-id", "x-1")));
                }
                selection = selection.with(facet, codes);
            }
        }
        return selection
                .during(date(), date())
                .by(one(List.of(EventClock.values())))
                .speakingOf(random.nextInt(3) == 0 ? one(WORDS) : "");
    }

    private Optional<EdtfDate> date() {
        return random.nextInt(3) == 0 ? Optional.of((EdtfDate) Edtf.parse(one(DATES))) : Optional.empty();
    }

    private int page() {
        return random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 1;
    }

    private String signs() {
        var text = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
