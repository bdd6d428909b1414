package org.rolloutatlas.operations;

import java.time.Clock;
import org.rolloutatlas.dataset.DatasetInService;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says which dataset is served, since when, and whether the file on disk is broken. That is never DOWN: the last good dataset
 * serves, and whoever would restart for it would have none.
 */
final class DatasetHealth implements HealthIndicator {
    private final DatasetInService datasets;
    private final Clock clock;

    DatasetHealth(DatasetInService datasets, Clock clock) {
        this.datasets = datasets;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var state = datasets.state();
        var health = Health.up()
                .withDetail("version", state.dataset().hash())
                .withDetail("events", state.dataset().events().size())
                .withDetail("since", state.loaded())
                .withDetail("age", state.age(clock.instant()).toSeconds());
        return state.outdated()
                ? health.withDetail("file", "broken")
                        .withDetail("errors", state.errors())
                        .build()
                : health.withDetail("file", "good").build();
    }
}
