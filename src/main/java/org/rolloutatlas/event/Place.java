package org.rolloutatlas.event;

import java.util.Optional;

/**
 * Where something is said to have happened.
 *
 * @param name as readers know it
 * @param position geographic coordinates; empty when only a name is known
 * @param country ISO 3166-1 alpha-2 code of the country in which the position lies, when it is not one of the event's (a
 *     meeting abroad)
 */
public record Place(
        LocalizedText name,
        Optional<LonLat> position,
        Precision precision,
        PlaceBasis basis,
        Optional<String> country) {
    /** Where it is; empty where no more than its country is known, whose capital is no answer. */
    public Optional<LonLat> pinpoint() {
        boolean known = precision != Precision.COUNTRY && basis != PlaceBasis.CAPITAL_AS_PROXY;
        return known ? position : Optional.empty();
    }
}
