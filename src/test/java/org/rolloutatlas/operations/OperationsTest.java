package org.rolloutatlas.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.DatasetWatch;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Reading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The port for operations")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "atlas.data=src/test/resources/datasets/atlas.json",
            "atlas.explorer.readers=7",
            "management.server.port=0"
        })
class OperationsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int operations;

    @Autowired
    private DatasetInService datasets;

    @Autowired
    private DatasetWatch watch;

    @Test
    void tells_which_dataset_is_served_since_when_and_that_all_is_well() throws Exception {
        var health = get(operations, "/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        var json = json(health);
        assertThat(json.get("status").stringValue()).isEqualTo("UP");
        var dataset = json.at("/components/dataset/details");
        assertThat(dataset.get("version").stringValue())
                .isEqualTo(datasets.dataset().hash());
        assertThat(dataset.get("events").intValue())
                .isEqualTo(datasets.dataset().events().size());
        assertThat(dataset.get("since").stringValue())
                .isEqualTo(datasets.state().loaded().toString());
        assertThat(dataset.get("age").longValue()).isNotNegative();
        assertThat(dataset.get("file").stringValue()).isEqualTo("good");
        assertThat(json.at("/components/watch/status").stringValue()).isEqualTo("UP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void has_a_probe_for_machines(String probe) throws Exception {
        var answer = get(operations, "/actuator/health/" + probe);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void tells_of_a_broken_file_while_the_last_good_dataset_serves() throws Exception {
        var good = datasets.state().latest();
        var mistake = new Problem(Problem.Severity.ERROR, "events.json", 3, 7, "/events", "no list", "Make it one.");
        datasets.accept(new Reading.Rejected(List.of(mistake)));
        try {
            var health = get(operations, "/actuator/health");

            assertThat(health.statusCode()).isEqualTo(200);
            var dataset = json(health).at("/components/dataset");
            assertThat(dataset.get("status").stringValue()).isEqualTo("UP");
            assertThat(dataset.at("/details/file").stringValue()).isEqualTo("broken");
            assertThat(dataset.at("/details/errors").intValue()).isEqualTo(1);
            assertThat(dataset.at("/details/version").stringValue())
                    .isEqualTo(datasets.dataset().hash());
            assertThat(metrics()).contains("atlas_dataset_broken 1.0");
        } finally {
            datasets.accept(good);
        }
        assertThat(metrics()).contains("atlas_dataset_broken 0.0");
    }

    @Test
    @DirtiesContext
    void is_down_when_the_watch_is_dead_but_leaves_the_server_alive_and_ready() throws Exception {
        assertThat(metrics()).contains("atlas_watch_alive 1.0");

        watch.close();

        var health = get(operations, "/actuator/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(json(health).at("/components/watch/status").stringValue()).isEqualTo("DOWN");
        assertThat(json(health).at("/components/watch/details/reason").stringValue())
                .contains("no longer taken up");
        assertThat(get(operations, "/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get(operations, "/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(metrics()).contains("atlas_watch_alive 0.0");
    }

    @Test
    void has_the_gauges_of_the_product_beside_those_of_java() throws Exception {
        assertThat(metrics())
                .contains(
                        "atlas_readers_present 0.0",
                        "atlas_readers_room 7.0",
                        "atlas_dataset_events " + datasets.dataset().events().size() + ".0",
                        "atlas_dataset_age_seconds ",
                        "jvm_memory_used_bytes{");
    }

    /** The second answer comes ahead of the framework. */
    @Test
    void counts_requests_by_the_part_that_is_asked_also_those_whose_answer_was_ready() throws Exception {
        long before = requestsFor("embed");
        for (int i = 0; i < 3; i++) {
            assertThat(get(port, "/embed/countries/LA").statusCode()).isEqualTo(200);
        }

        assertThat(requestsFor("embed") - before).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "heapdump", "loggers", "metrics", "shutdown", "configprops", "threaddump"})
    void shows_nothing_but_health_info_and_metrics(String other) throws Exception {
        assertThat(get(operations, "/actuator/" + other).statusCode()).isEqualTo(404);
        assertThat(get(operations, "/actuator/info").body()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/prometheus"})
    void is_not_to_be_seen_from_the_public_one(String address) throws Exception {
        var answer = get(port, address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).contains("<!doctype html>");
    }

    private long requestsFor(String part) throws Exception {
        return metrics()
                .lines()
                .filter(line ->
                        line.startsWith("http_server_requests_seconds_count") && line.contains("uri=\"" + part + "\""))
                .mapToLong(line -> Math.round(Double.parseDouble(line.substring(line.lastIndexOf(' ')))))
                .sum();
    }

    private String metrics() throws Exception {
        return get(operations, "/actuator/prometheus").body();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> get(int port, String address) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
