package org.rolloutatlas.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Values by a text, the latest and most asked for. Its size is bounded in bytes: the key counts as well as the value, and so
 * does what holds them, so that neither long keys nor many small values fill the memory. Safe for use by several threads.
 */
public final class Kept<V> {
    /** Bytes that an entry takes by itself, at most. */
    private static final int ENTRY = 256;

    private final Cache<String, V> cache;

    /**
     * Keeps nothing yet.
     *
     * @param bytes that may be kept
     * @param weight of a value, in bytes
     */
    public Kept(long bytes, ToLongFunction<V> weight) {
        cache = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String key, V value) ->
                        Math.clamp(ENTRY + 2L * key.length() + weight.applyAsLong(value), 1, Integer.MAX_VALUE))
                .build();
    }

    /** The value of a key, made if it is not kept; others who want the same wait for it. */
    public V get(String key, Function<String, V> make) {
        return Objects.requireNonNull(cache.get(key, make));
    }

    /** The value of a key, if it is kept. */
    public Optional<V> find(String key) {
        return Optional.ofNullable(cache.getIfPresent(key));
    }

    /** Keeps a value, in place of another of the same key. */
    public void put(String key, V value) {
        cache.put(key, value);
    }

    /** Keeps the value of this key no longer. */
    public void remove(String key) {
        cache.invalidate(key);
    }

    /** Keeps nothing any longer. */
    public void clear() {
        cache.invalidateAll();
    }

    /** Bytes that are kept, as they were weighed. */
    public long weight() {
        cache.cleanUp();
        return cache.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
