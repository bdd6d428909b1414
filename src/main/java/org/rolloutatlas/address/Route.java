package org.rolloutatlas.address;

import java.util.Optional;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.selection.Query;

/** Which public thing an address names. {@link RoutePath} reads paths. */
public sealed interface Route {
    /** The whole atlas. */
    record Atlas() implements Route {
        @Override
        public String path() {
            return "/";
        }

        @Override
        public boolean isSelective() {
            return true;
        }
    }

    /** The list of all reports, of all stories … The reports may be a selection. */
    record All(Listing listing) implements Route {
        @Override
        public String path() {
            return "/" + listing.code();
        }

        @Override
        public boolean isPaged() {
            return listing == Listing.REPORTS;
        }

        @Override
        public boolean isOrdered() {
            return listing == Listing.COUNTRIES;
        }

        @Override
        public boolean isSelective() {
            return listing == Listing.REPORTS;
        }
    }

    /** A guided reading of the dataset. */
    record OfStory(String id) implements Route {
        @Override
        public String path() {
            return "/stories/" + id;
        }
    }

    /** One event. */
    record OfEvent(String id) implements Route {
        @Override
        public String path() {
            return "/events/" + id;
        }
    }

    /** The life of one project. */
    record OfProject(String id) implements Route {
        @Override
        public String path() {
            return "/projects/" + id;
        }
    }

    /**
     * What is reported of one country.
     *
     * @param code ISO 3166-1 alpha-2, upper case
     */
    record OfCountry(String code) implements Route {
        @Override
        public String path() {
            return "/countries/" + code;
        }

        @Override
        public boolean isSelective() {
            return true;
        }
    }

    /** What rests on one source. */
    record OfSource(String id) implements Route {
        @Override
        public String path() {
            return "/sources/" + id;
        }
    }

    /** What names one actor. */
    record OfActor(String id) implements Route {
        @Override
        public String path() {
            return "/actors/" + id;
        }
    }

    /** One question on which sources disagree. */
    record OfQuestion(String id) implements Route {
        @Override
        public String path() {
            return "/disagreements/" + id;
        }
    }

    /** What was known on a day, and what is now said to have happened by then; without a day on one that the reports choose. */
    record KnownThen(Optional<Then> then) implements Route {
        @Override
        public String path() {
            return "/known-then";
        }

        @Override
        public Query ownQuery() {
            return Then.query(then);
        }

        @Override
        public boolean isSelective() {
            return true;
        }
    }

    /** How events come to be counted. */
    record Method() implements Route {
        @Override
        public String path() {
            return "/method";
        }
    }

    /**
     * A figure for the pages of others.
     *
     * @param step the chapter at which a story begins; empty for its start, and for all that is no story
     */
    record Embed(Scope scope, Optional<Step> step) implements Route {
        public Embed {
            step = step.filter(_ -> scope instanceof Scope.OfStory);
        }

        /** From the start. */
        public Embed(Scope scope) {
            this(scope, Optional.empty());
        }

        @Override
        public String path() {
            return "/embed/" + scope.path();
        }

        @Override
        public Query ownQuery() {
            return step.map(Step::query).orElseGet(scope::ownQuery);
        }

        @Override
        public boolean isSelective() {
            return scope.isSelective();
        }
    }

    /** A figure as a picture. */
    record Image(Scope scope, Picture picture) implements Route {
        @Override
        public String path() {
            return "/image/" + scope.path() + "." + picture.kind().extension();
        }

        @Override
        public Query ownQuery() {
            return scope.ownQuery().and(picture.query());
        }

        @Override
        public boolean isSelective() {
            return scope.isSelective();
        }
    }

    /** The dataset, whole as its editors keep it, or its events in a form for other programs. */
    record Data(DataFile file) implements Route {
        @Override
        public String path() {
            return file.path();
        }

        @Override
        public boolean isSelective() {
            return file.isSelective();
        }

        @Override
        public boolean isWorded() {
            return file.isWorded();
        }
    }

    /** The world around a map of a part of it, for readers that zoom out; its meridian is a {@link Meridian}. */
    record MapWorld(MapForm map) implements Route {
        @Override
        public String path() {
            return "/map/world-" + map.name() + ".json";
        }
    }

    /** The finer outlines of the world, laid out in that way, for readers that zoom in. */
    record MapDetail(MapForm map) implements Route {
        @Override
        public String path() {
            return map.equals(MapForm.USUAL) ? "/map/detail.json" : "/map/detail-" + map.name() + ".json";
        }
    }

    /** All pages, for search engines. */
    record Sitemap() implements Route {
        @Override
        public String path() {
            return "/sitemap.xml";
        }
    }

    /** A file of our own that does not depend on the dataset. */
    record Asset(String path) implements Route {}

    /** Something as one version of the dataset has it, for ever; the hash of the dataset names the version. */
    record Pinned(String version, Route route) implements Route {
        @Override
        public String path() {
            return "/d/" + version + route.path();
        }

        @Override
        public Query ownQuery() {
            return route.ownQuery();
        }

        @Override
        public Optional<Step> step() {
            return route.step();
        }

        @Override
        public boolean isSelective() {
            return route.isSelective();
        }
    }

    /** Where it stands, without language and query. */
    String path();

    /** The part of the canonical query that only this kind of route has; empty as a rule. */
    default Query ownQuery() {
        return Query.EMPTY;
    }

    /** The chapter at which a story begins in a frame. */
    default Optional<Step> step() {
        return Optional.empty();
    }

    /** Whether a selection changes what it shows. */
    default boolean isSelective() {
        return false;
    }

    /** Whether it has a table that may be cut into pages. */
    default boolean isPaged() {
        return false;
    }

    /** Whether it has rows of countries that can be sorted. */
    default boolean isOrdered() {
        return false;
    }

    /** Whether a language and a theme change what it shows. */
    default boolean isWorded() {
        return switch (this) {
            case MapWorld _, MapDetail _, Sitemap _, Asset _ -> false;
            case Pinned pinned -> pinned.route().isWorded();
            case Atlas _, All _, OfStory _, OfEvent _, OfProject _, OfCountry _, OfSource _, OfActor _ -> true;
            case OfQuestion _, KnownThen _, Method _, Embed _, Image _, Data _ -> true;
        };
    }

    /** Whether it is shown on the pages of others, in a frame. */
    default boolean isFramed() {
        return this instanceof Pinned pinned ? pinned.route().isFramed() : this instanceof Embed;
    }

    /** Whether one version of it has an address of its own, for newsrooms and archives. Of single records the data are kept. */
    default boolean isPinnable() {
        return this instanceof Data || ((this instanceof Embed || this instanceof Image) && isSelective());
    }
}
