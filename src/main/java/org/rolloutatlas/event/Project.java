package org.rolloutatlas.event;

import java.util.List;

/**
 * A thing with a life of its own (an app, a register, a bridge): what one lane of the timeline shows.
 *
 * @param id stable, {@code [a-z0-9-]{3,64}}
 * @param name short, without the country
 * @param countries ISO 3166-1 alpha-2 codes, the first is the one under which it is listed; not empty
 */
public record Project(String id, LocalizedText name, List<String> countries, SystemKind system) {
    public Project {
        countries = List.copyOf(countries);
    }
}
