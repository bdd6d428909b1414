package org.rolloutatlas.publish;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which public thing an address names. */
sealed interface Route {
    /** The whole atlas. */
    record Atlas() implements Route {
        @Override
        public String path() {
            return "/";
        }
    }

    /** One event. */
    record OfEvent(String id) implements Route {
        @Override
        public String path() {
            return "/events/" + id;
        }

        @Override
        public boolean isSelective() {
            return false;
        }
    }

    /** How events come to be counted. */
    record Method() implements Route {
        @Override
        public String path() {
            return "/method";
        }

        @Override
        public boolean isSelective() {
            return false;
        }
    }

    /** The dataset as its editors keep it. */
    record Events() implements Route {
        @Override
        public String path() {
            return "/data/events.json";
        }

        @Override
        public boolean isSelective() {
            return false;
        }

        @Override
        public boolean isWorded() {
            return false;
        }
    }

    /** A file of our own that does not depend on the dataset. */
    record Asset(String path) implements Route {
        @Override
        public boolean isSelective() {
            return false;
        }

        @Override
        public boolean isWorded() {
            return false;
        }
    }

    /** Where it stands, without query. */
    String path();

    /** Whether a selection changes what it shows. */
    default boolean isSelective() {
        return true;
    }

    /** Whether a language and a theme change what it shows. */
    default boolean isWorded() {
        return true;
    }

    Pattern EVENT = Pattern.compile("/events/([a-z0-9-]{3,64})");

    /** The route of a path; empty when no public thing has it. Ids are not looked up here. */
    static Optional<Route> parse(String path) {
        if (path.equals("/")) {
            return Optional.of(new Atlas());
        }
        if (path.equals("/method")) {
            return Optional.of(new Method());
        }
        if (path.equals("/data/events.json")) {
            return Optional.of(new Events());
        }
        if (Assets.exists(path)) {
            return Optional.of(new Asset(path));
        }
        var event = EVENT.matcher(path);
        return event.matches() ? Optional.of(new OfEvent(event.group(1))) : Optional.empty();
    }
}
