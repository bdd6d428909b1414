package org.rolloutatlas.publish;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets connections go before the server stops: for a moment each answer says that it is the last one on its connection, which a
 * client that has another request takes elsewhere. A connection that is closed without a word may swallow a request.
 */
@Component
class Draining implements TomcatConnectorCustomizer, SmartLifecycle {
    /** Longer than a client takes for its next request if it has one; those that have none are closed without harm. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    /** Tomcat counts the connection for which it waits. */
    private static final int WAITING = 1;

    private static final Duration LOOK = Duration.ofMillis(20);

    private final Collection<AbstractHttp11Protocol<?>> protocols = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    @Override
    public void customize(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
            protocols.add(protocol);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        protocols.forEach(protocol -> protocol.setMaxKeepAliveRequests(1));
        long end = System.nanoTime() + LONGEST.toNanos();
        while (hasConnections() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped first, before the server takes no more requests. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    private boolean hasConnections() {
        return protocols.stream().anyMatch(protocol -> protocol.getConnectionCount() > WAITING);
    }
}
