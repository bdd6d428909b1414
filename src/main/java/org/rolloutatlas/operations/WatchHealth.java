package org.rolloutatlas.operations;

import org.rolloutatlas.dataset.DatasetWatch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Is DOWN when changes of the file are no longer taken up. It counts for health as a whole, which wakes a person, and neither
 * for liveness nor for readiness: pages are served as before, a restart by a machine would throw readers out and may not even
 * succeed (the folder may have become one that cannot be watched), and every node of an atlas would lose its watch at once.
 */
final class WatchHealth implements HealthIndicator {
    private final DatasetWatch watch;

    WatchHealth(DatasetWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        return watch.isAlive()
                ? Health.up().build()
                : Health.down()
                        .withDetail("reason", "changes of the dataset are no longer taken up; restart when it suits")
                        .build();
    }
}
