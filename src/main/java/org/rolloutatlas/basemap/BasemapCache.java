package org.rolloutatlas.basemap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.memory.HeapShare;

/** The basemaps used last. Each is computed once, by whoever asks first; others who want the same one wait for it. */
final class BasemapCache {
    sealed interface Key {}

    record Whole(ProjectionKind projection, double centralMeridian, Detail detail, Set<String> eventCountries)
            implements Key {}

    record Part(Plane.Key plane, CloseUpBuilder.Window window) implements Key {}

    /** Bytes that a map takes, at most. */
    private static final long EACH = 500_000;

    /**
     * A site uses a handful of worlds, a part for each country, and one for each chapter that is nearer than its story: all of
     * them are kept where there is memory for it.
     */
    private static final long CAPACITY = Math.max(1, HeapShare.MAPS.bytes() / EACH);

    private final Map<Key, CompletableFuture<Basemap>> kept = new LinkedHashMap<>(16, 0.75f, true);

    Basemap get(Key key, Supplier<Basemap> compute) {
        var mine = new CompletableFuture<Basemap>();
        var first = putIfAbsent(key, mine);
        if (first != null) {
            return first.join();
        }
        try {
            mine.complete(compute.get());
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            remove(key);
            throw e;
        }
        return mine.join();
    }

    private synchronized @Nullable CompletableFuture<Basemap> putIfAbsent(Key key, CompletableFuture<Basemap> mine) {
        var first = kept.get(key);
        if (first == null) {
            kept.put(key, mine);
            if (kept.size() > CAPACITY) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return first;
    }

    private synchronized void remove(Key key) {
        kept.remove(key);
    }
}
