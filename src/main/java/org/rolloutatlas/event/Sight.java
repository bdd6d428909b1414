package org.rolloutatlas.event;

/** A place that the map of a chapter is asked to show. */
public sealed interface Sight {
    /**
     * A country, all of it.
     *
     * @param code ISO 3166-1 alpha-2
     */
    record OfCountry(String code) implements Sight {}

    /** Where an event of the chapter is said to have happened, such as a meeting abroad. */
    record OfEvent(String eventId) implements Sight {}
}
