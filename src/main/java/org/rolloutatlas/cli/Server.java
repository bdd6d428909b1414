package org.rolloutatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import org.rolloutatlas.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The running product. */
final class Server {
    private Server() {}

    /** Whether another program listens on the port. */
    static boolean isTaken(int port) {
        if (port == 0) {
            return false;
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Starts, says where, and returns the exit status when it was stopped. */
    static int serve(Map<String, String> properties, PrintWriter out) {
        return serve(properties, Map.of(), port -> {
            out.println("Rollout Atlas: http://localhost:" + port);
            out.flush();
        });
    }

    /**
     * Starts with what is handed to it, and returns the exit status when it was stopped.
     *
     * @param parts name → what the parts of the server may ask for beside each other
     * @param started is told the port
     */
    static int serve(Map<String, String> properties, Map<String, Object> parts, IntConsumer started) {
        properties.forEach(System::setProperty);
        var application = new SpringApplication(Application.class);
        application.addInitializers(context -> parts.forEach(context.getBeanFactory()::registerSingleton));
        var closed = new CountDownLatch(1);
        application.addListeners(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        ConfigurableApplicationContext context;
        try {
            context = application.run();
        } catch (RuntimeException e) {
            // Spring has already said why, in words where there is an analysis of it
            return 1;
        }
        started.accept(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            context.close();
        }
        return 0;
    }
}
