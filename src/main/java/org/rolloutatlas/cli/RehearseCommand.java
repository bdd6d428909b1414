package org.rolloutatlas.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code atlas rehearse}: starts on a free port of this machine alone, reads a page of each kind, and stops. The launcher has
 * the machine write down which classes that takes (JEP 514), so that the next start finds them ready.
 */
@Command(name = "rehearse", description = "Starts, reads a page of each kind, and stops.", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> PAGES = List.of("/", "/stories", "/embed/atlas", "/explore/");

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int OK = 200;

    private final Terminal terminal;
    private boolean whole = true;

    RehearseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var properties = Map.of(
                "atlas.data",
                InputFile.usual(InputFile.DATASET).toString(),
                "atlas.geodata",
                InputFile.usual(GeodataOption.FOLDER).toString(),
                "server.address",
                "127.0.0.1",
                "server.port",
                "0");
        int stopped = Server.serve(properties, Map.of(), terminal, (port, stop) -> {
            try (var reader = HttpClient.newHttpClient()) {
                for (var page : PAGES) {
                    var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                            .timeout(LONGEST)
                            .build();
                    var status = reader.send(asked, HttpResponse.BodyHandlers.discarding())
                            .statusCode();
                    terminal.out().println(page + " " + status);
                    whole &= status == OK;
                }
            } catch (IOException e) {
                whole = false;
                terminal.err().println("atlas: a page was not answered: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                stop.run();
            }
        });
        return stopped == 0 && !whole ? 1 : stopped;
    }
}
