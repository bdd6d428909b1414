package org.rolloutatlas.operations;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/**
 * Asks the server beside it whether it lives, as an engine of containers does twice a minute. It is a program of its own and
 * uses nothing but the JDK: it has to be small and quick beside a server whose memory is counted.
 *
 * <p>Where it asks, the environment says, as it says it to the server. Exit status: 0 it lives, 1 it does not.
 */
public final class HealthProbe {
    private static final String PORT = "MANAGEMENT_SERVER_PORT";
    private static final String ADDRESS = "MANAGEMENT_SERVER_ADDRESS";

    /** What a restart would mend: liveness, not health, which asks for a person. */
    private static final String PATH = "/actuator/health/liveness";

    private static final int LAST_PORT = 65535;
    private static final int LONGEST_MILLIS = 5_000;
    private static final int OK = 200;

    private HealthProbe() {}

    /** What was found, in words, and whether the server lives. */
    record Finding(boolean alive, String words) {}

    /** Prints what it finds and ends the process. */
    public static void main(String[] args) {
        var finding = look(System.getenv());
        System.out.println(finding.words());
        System.exit(finding.alive() ? 0 : 1);
    }

    static Finding look(Map<String, String> environment) {
        var port = environment.getOrDefault(PORT, "");
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            return new Finding(false, "missing port of operations: " + PORT + " in the environment names it");
        }
        var address = "http://" + environment.getOrDefault(ADDRESS, "127.0.0.1") + ":" + port + PATH;
        try {
            var asked = (HttpURLConnection) URI.create(address).toURL().openConnection();
            asked.setConnectTimeout(LONGEST_MILLIS);
            asked.setReadTimeout(LONGEST_MILLIS);
            int status = asked.getResponseCode();
            return new Finding(status == OK, address + " answers " + status);
        } catch (IOException | IllegalArgumentException e) {
            return new Finding(false, address + " does not answer: " + e.getMessage());
        }
    }
}
