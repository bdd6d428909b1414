package org.rolloutatlas.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.rolloutatlas.Application;
import org.rolloutatlas.publish.BrokenDatasetException;
import org.rolloutatlas.publish.StartRefusal;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The running product. */
final class Server {
    /** MB that the heap must have for pages and explorer of a dataset such as ours; half of it is kept ready, see HeapShare. */
    private static final long LEAST = 256;

    /** Some collectors count less than they were given. */
    private static final long LEAST_COUNTED = 224;

    private static final long MB = 1024 * 1024;

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
            if (!properties.containsKey("atlas.base-url")) {
                terminal.out()
                        .println(
                                "Addresses for other sites name the host that was asked; --base-url names one for good");
            }
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
        long heap = Runtime.getRuntime().maxMemory() / MB;
        if (heap < LEAST_COUNTED) {
            terminal.err()
                    .println("atlas: too little memory: " + heap + " MB of heap, and serving takes " + LEAST
                            + " MB at least; give it more, for example with JAVA_TOOL_OPTIONS=-Xmx512m");
            terminal.err().flush();
            return 1;
        }
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        if (!Files.isWritable(temporary)) {
            terminal.err()
                    .println("atlas: no room for temporary files: " + temporary + " cannot be written; give a container"
                            + " --tmpfs " + temporary
                            + ", or name another folder with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR");
            terminal.err().flush();
            return 1;
        }
        var application = new SpringApplication(Application.class);
        // after everything else is closed
        SpringApplication.getShutdownHandlers().add(TemporaryFolder::empty);
        application.addInitializers(context -> parts.forEach(context.getBeanFactory()::registerSingleton));
        var closed = new CountDownLatch(1);
        application.addListeners(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        ConfigurableApplicationContext context;
        try {
            context = application.run(Stream.concat(
                            properties.entrySet().stream()
                                    .map(property -> property.getKey() + "=" + property.getValue()),
                            TemporaryFolder.taken().map(folder -> "atlas.temporary=" + folder).stream())
                    .map("--"::concat)
                    .toArray(String[]::new));
        } catch (RuntimeException e) {
            return StartRefusal.in(e)
                    .map(refusal -> refused(refusal, terminal))
                    .orElse(1); // Spring has already said why, in words where there is an analysis of it
        }
        var environment = context.getEnvironment();
        started.at(environment.getRequiredProperty("local.server.port", Integer.class), context::close);
        Optional.ofNullable(environment.getProperty("local.management.port"))
                .map(port -> "http://" + environment.getProperty("management.server.address") + ":" + port)
                .ifPresent(operations -> {
                    terminal.out().println("For operators: " + operations + "/actuator/health");
                    terminal.out().flush();
                });
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
