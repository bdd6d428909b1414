package org.rolloutatlas.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The probe of health")
class HealthProbeTest {
    @ParameterizedTest
    @CsvSource({"200, true", "503, false", "404, false"})
    void believes_what_liveness_answers(int status, boolean alive) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health/liveness", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            var port = Integer.toString(server.getAddress().getPort());

            assertThat(HealthProbe.look(Map.of("MANAGEMENT_SERVER_PORT", port)))
                    .isEqualTo(new HealthProbe.Finding(
                            alive, "http://127.0.0.1:" + port + "/actuator/health/liveness answers " + status));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void finds_no_life_where_nobody_listens() throws IOException {
        String port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = Integer.toString(free.getLocalPort());
        }

        var finding =
                HealthProbe.look(Map.of("MANAGEMENT_SERVER_PORT", port, "MANAGEMENT_SERVER_ADDRESS", "localhost"));

        assertThat(finding.alive()).isFalse();
        assertThat(finding.words())
                .startsWith("http://localhost:" + port + "/actuator/health/liveness does not answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0x23", "99999"})
    void says_so_where_the_environment_names_no_port(String port) {
        assertThat(HealthProbe.look(Map.of("MANAGEMENT_SERVER_PORT", port)).alive())
                .isFalse();
        assertThat(HealthProbe.look(Map.of()).words()).contains("MANAGEMENT_SERVER_PORT");
    }
}
