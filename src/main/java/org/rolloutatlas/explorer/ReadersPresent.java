package org.rolloutatlas.explorer;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.rolloutatlas.memory.HeapShare;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many readers are in the explorer, and for how many there is room. Whoever only opens a page, as robots do, gives the
 * room back soon: a session lives long from its second request on, which a browser sends at once.
 */
@Component
public final class ReadersPresent implements HttpSessionListener {
    /** Seconds. */
    static final int FIRST_LIFE = 120;

    /** Bytes that a reader takes, rounded up from what was measured with 10,000 events. */
    private static final long EACH = 400_000;

    private final AtomicInteger present = new AtomicInteger();
    private final int room;

    /**
     * An empty house.
     *
     * @param room how many there may be; 0 for as many as their share of the memory holds
     */
    ReadersPresent(@Value("${atlas.explorer.readers:0}") int room) {
        this.room = room > 0 ? room : Math.clamp(HeapShare.READERS.bytes() / EACH, 1, Integer.MAX_VALUE);
    }

    /** Readers, among them those who only looked in shortly before. */
    public int present() {
        return present.get();
    }

    /** Readers for whom there is room, at least 1. */
    public int room() {
        return room;
    }

    boolean isFull() {
        return present.get() >= room;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        present.incrementAndGet();
        event.getSession().setMaxInactiveInterval(FIRST_LIFE);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        present.decrementAndGet();
    }
}
