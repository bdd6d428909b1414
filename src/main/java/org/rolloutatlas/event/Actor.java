package org.rolloutatlas.event;

import java.util.List;
import java.util.Optional;

/**
 * A body that takes part: a company, a government, a lender, a critic.
 *
 * @param id stable, {@code [a-z0-9-]{3,64}}
 * @param aliases other names under which sources speak of it, in any language
 * @param country ISO 3166-1 alpha-2 code of its seat; empty for international bodies
 * @param seat the town in which it sits, where the editors know it
 */
public record Actor(
        String id,
        LocalizedText name,
        List<String> aliases,
        ActorKind kind,
        Optional<String> country,
        Optional<Seat> seat) {
    public Actor {
        aliases = List.copyOf(aliases);
    }
}
