package org.rolloutatlas.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** Its name in addresses, without a slash before or after. */
    String path();

    /** The page on which people read about it. */
    Route page();

    /** The address of that page with the selection and language of a frame or picture, as bright as the reader's system asks. */
    default Address page(Address shown) {
        return new Address(page(), shown.selection(), shown.language(), Theme.AUTO);
    }

    Pattern PATH = Pattern.compile("(stories|projects|events)/([a-z0-9-]{3,64})|countries/([A-Za-z]{2})");

    /** The scope of that name; empty when no scope can have it. Ids are not looked up here. */
    static Optional<Scope> parse(String path) {
        if (path.equals("atlas")) {
            return Optional.of(new Whole());
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
            case Route.Embed embed -> Optional.of(embed.scope());
            case Route.Image image -> Optional.of(image.scope());
            case Route.Pinned pinned -> of(pinned.route());
            case Route.All _,
                    Route.OfSource _,
                    Route.OfActor _,
                    Route.OfQuestion _,
                    Route.Method _,
                    Route.Data _,
                    Route.MapDetail _,
                    Route.MapWorld _,
                    Route.Sitemap _,
                    Route.Asset _ -> Optional.empty();
        };
    }
}
