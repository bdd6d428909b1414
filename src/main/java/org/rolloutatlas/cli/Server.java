package org.rolloutatlas.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.rolloutatlas.Application;
import org.rolloutatlas.publish.BrokenDatasetException;
import org.rolloutatlas.publish.StartRefusal;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The running product. */
final class Server {
    private Server() {}

    /** What is done once it runs. */
    @FunctionalInterface
    interface Started {
        /**
         * Is called once.
         *
         * @param port on which it listens
         * @param stop ends it
         */
        void at(int port, Runnable stop);
    }

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
    static int serve(Map<String, String> properties, Terminal terminal) {
        return serve(properties, Map.of(), terminal, (port, _) -> {
            terminal.out().println("Rollout Atlas: http://localhost:" + port);
            terminal.out().flush();
        });
    }

    /**
     * Starts with what is handed to it, and returns the exit status when it was stopped.
     *
     * @param parts name → what the parts of the server may ask for beside each other
     * @param started is told when it runs
     */
    static int serve(Map<String, String> properties, Map<String, Object> parts, Terminal terminal, Started started) {
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
            context = application.run(properties.entrySet().stream()
                    .map(property -> "--" + property.getKey() + "=" + property.getValue())
                    .toArray(String[]::new));
        } catch (RuntimeException e) {
            return StartRefusal.in(e)
                    .map(refusal -> refused(refusal, terminal))
                    .orElse(1); // Spring has already said why, in words where there is an analysis of it
        }
        started.at(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class), context::close);
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            context.close();
        }
        return 0;
    }

    /** Tells what has to be mended first, and gives the status of that. */
    private static int refused(RuntimeException refusal, Terminal terminal) {
        if (!(refusal instanceof BrokenDatasetException)) {
            throw refusal;
        }
        terminal.err().println(refusal.getMessage());
        terminal.err().println("atlas: nothing to serve; mend the errors and start again");
        terminal.err().flush();
        return 1;
    }
}
