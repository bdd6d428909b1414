package org.rolloutatlas.address;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.rolloutatlas.selection.Query;

/** What a figure is about: the whole atlas, or one thing in it. The same words name it in embeds, images and pinned addresses. */
public sealed interface Scope {
    /** Everything. */
    record Whole() implements Scope {
        @Override
        public String path() {
            return "atlas";
        }

        @Override
        public Route page() {
            return new Route.Atlas();
        }
    }

    /** The events of a story. */
    record OfStory(String id) implements Scope {
        @Override
        public String path() {
            return "stories/" + id;
        }

        @Override
        public Route page() {
            return new Route.OfStory(id);
        }
    }

    /**
     * The events of a country.
     *
     * @param code ISO 3166-1 alpha-2, upper case
     */
    record OfCountry(String code) implements Scope {
        @Override
        public String path() {
            return "countries/" + code;
        }

        @Override
        public Route page() {
            return new Route.OfCountry(code);
        }
    }

    /** The events of a project. */
    record OfProject(String id) implements Scope {
        @Override
        public String path() {
            return "projects/" + id;
        }

        @Override
        public Route page() {
            return new Route.OfProject(id);
        }
    }

    /** One event. */
    record OfEvent(String id) implements Scope {
        @Override
        public String path() {
            return "events/" + id;
        }

        @Override
        public Route page() {
            return new Route.OfEvent(id);
        }
    }

    /** What was known on a day; see {@link Route.KnownThen}. */
    record KnownThen(Optional<Then> then) implements Scope {
        @Override
        public String path() {
            return "known-then";
        }

        @Override
        public Route page() {
            return new Route.KnownThen(then);
        }

        @Override
        public Query ownQuery() {
            return Then.query(then);
        }
    }

    /** One question on which sources disagree. */
    record OfQuestion(String id) implements Scope {
        @Override
        public String path() {
            return "disagreements/" + id;
        }

        @Override
        public Route page() {
            return new Route.OfQuestion(id);
        }
    }

    /** Its name in addresses, without a slash before or after. */
    String path();

    /** Whether a selection changes what it shows: single records are what they are. */
    default boolean isSelective() {
        return switch (this) {
            case Whole _, OfStory _, OfCountry _, OfProject _, KnownThen _ -> true;
            case OfEvent _, OfQuestion _ -> false;
        };
    }

    /** The page on which people read about it. */
    Route page();

    /** The part of the canonical query that only this kind of scope has; empty as a rule. */
    default Query ownQuery() {
        return Query.EMPTY;
    }

    /** The address of that page with the selection and language of a frame or picture, as bright as the reader's system asks. */
    default Address page(Address shown) {
        return new Address(page(), shown.selection(), shown.language(), Theme.AUTO);
    }

    Pattern PATH = Pattern.compile("(stories|projects|events|disagreements)/([a-z0-9-]{3,64})|countries/([A-Za-z]{2})");

    /**
     * The scope of that name; empty when no scope can have it. Ids are not looked up here.
     *
     * @param parameter the value of a parameter of the query, empty if it has none
     */
    static Optional<Scope> parse(String path, UnaryOperator<String> parameter) {
        if (path.equals("atlas")) {
            return Optional.of(new Whole());
        }
        if (path.equals("known-then")) {
            return Optional.of(new KnownThen(Then.asked(parameter.apply(Then.NAME))));
        }
        var match = PATH.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        if (match.group(3) != null) {
            return Optional.of(new OfCountry(match.group(3).toUpperCase(Locale.ROOT)));
        }
        var id = match.group(2);
        return Optional.of(
                switch (match.group(1)) {
                    case "stories" -> new OfStory(id);
                    case "projects" -> new OfProject(id);
                    case "disagreements" -> new OfQuestion(id);
                    default -> new OfEvent(id);
                });
    }

    /** The scope whose page a route is. */
    static Optional<Scope> of(Route route) {
        return switch (route) {
            case Route.Atlas atlas -> Optional.of(new Whole());
            case Route.OfStory story -> Optional.of(new OfStory(story.id()));
            case Route.OfCountry country -> Optional.of(new OfCountry(country.code()));
            case Route.OfProject project -> Optional.of(new OfProject(project.id()));
            case Route.OfEvent event -> Optional.of(new OfEvent(event.id()));
            case Route.KnownThen known -> Optional.of(new KnownThen(known.then()));
            case Route.OfQuestion question -> Optional.of(new OfQuestion(question.id()));
            case Route.Embed embed -> Optional.of(embed.scope());
            case Route.Image image -> Optional.of(image.scope());
            case Route.Pinned pinned -> of(pinned.route());
            case Route.All _,
                    Route.OfSource _,
                    Route.OfActor _,
                    Route.Method _,
                    Route.Data _,
                    Route.MapDetail _,
                    Route.MapWorld _,
                    Route.Sitemap _,
                    Route.Asset _ -> Optional.empty();
        };
    }
}
