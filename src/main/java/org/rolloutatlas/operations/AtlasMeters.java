package org.rolloutatlas.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.function.Supplier;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.DatasetWatch;
import org.rolloutatlas.explorer.ReadersPresent;

/** The gauges of this product: its dataset, the watch over the file, the readers in the explorer. */
final class AtlasMeters implements MeterBinder {
    private final DatasetInService datasets;
    private final DatasetWatch watch;
    private final ReadersPresent readers;
    private final Clock clock;

    AtlasMeters(DatasetInService datasets, DatasetWatch watch, ReadersPresent readers, Clock clock) {
        this.datasets = datasets;
        this.watch = watch;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "atlas.readers.present", "Readers in the explorer", readers::present);
        gauge(registry, "atlas.readers.room", "Readers for whom the explorer has room", readers::room);
        gauge(
                registry,
                "atlas.dataset.events",
                "Events in service",
                () -> datasets.dataset().events().size());
        gauge(
                registry,
                "atlas.dataset.broken",
                "1 while the file has errors and an older dataset is served",
                () -> flag(datasets.state().outdated()));
        gauge(registry, "atlas.watch.alive", "1 while changes of the file are taken up", () -> flag(watch.isAlive()));
        Gauge.builder("atlas.dataset.age", this::age)
                .baseUnit("seconds")
                .description("Since the dataset in service was taken up")
                .register(registry);
    }

    private static void gauge(MeterRegistry registry, String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    private Number age() {
        return datasets.state().age(clock.instant()).toSeconds();
    }

    private static int flag(boolean yes) {
        return yes ? 1 : 0;
    }
}
