package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolloutatlas.net.OpenNet;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command links")
class LinksTest {
    private static final Path GOOD = Path.of("src/test/resources/datasets/good.json");

    @TempDir
    private Path folder;

    private HttpServer server;
    private String host = "";

    private record Said(int status, String out, String err) {}

    @BeforeEach
    void a_host() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        host = "http://127.0.0.1:" + server.getAddress().getPort();
        answers("/", 404, "");
        answers("/2018/08/07/meeting", 200, "");
        answers("/2018/08/09", 301, "/");
        answers("/2020/04", 301, "/archive/2020/04");
        answers("/archive", 200, "");
        answers("/1", 403, "");
        server.start();
    }

    @AfterEach
    void no_host() {
        server.stop(0);
    }

    private void answers(String path, int status, String location) {
        server.createContext(path, exchange -> {
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().set("Location", location);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    /** A dataset whose sources live on our host. */
    private Path ours() throws IOException {
        var file = folder.resolve("events.json");
        Files.writeString(file, Files.readString(GOOD).replaceAll("https://[a-z]+\\.example(?=/)", host));
        return file;
    }

    private static Said links(OpenNet net, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true));
        int status = new CommandLine(new LinksCommand(terminal, net, Duration.ZERO))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
        return new Said(
                status, out.toString().replaceAll("http://127\\.0\\.0\\.1:\\d+", "http://HOST"), err.toString());
    }

    private Said links(String... args) throws IOException {
        var all = new String[args.length + 1];
        all[0] = ours().toString();
        System.arraycopy(args, 0, all, 1, args.length);
        return links(new OpenNet(_ -> true), all);
    }

    @Test
    void tells_what_wants_a_look_and_exits_0_whatever_it_found() throws IOException {
        var before = Files.readString(ours());
        var said = links();
        assertThat(said.status()).isZero();
        assertThat(said.out()).isEqualTo("""
                gone: gazette-2018-08-09: http://HOST/2018/08/09 (404)
                gone: weekly-2020-03: http://HOST/?p=7 (404)
                moved: gazette-2020-04: http://HOST/2020/04 → http://HOST/archive/2020/04
                refused: rewrite-2018-08-08: http://HOST/1 (403)
                5 addresses of 5 sources: 2 gone, 1 moved, 1 refused, 1 answer. \
                That a page answers does not say that it holds what is quoted.
                """);
        assertThat(said.err()).contains("\rAsking: 20 %, 1 of 5").endsWith("\rAsking: 100 %, 5 of 5\n");
        assertThat(folder.resolve("events.json")).hasContent(before);
    }

    @Test
    void writes_a_report_in_markdown_that_says_what_a_refusal_does_not_say() throws IOException {
        assertThat(links("--format", "markdown").out())
                .startsWith("# Links of ")
                .contains("\n## Gone (2)\n\n", "\n- `weekly-2020-03` <http://HOST/?p=7> 404\n")
                .contains("- `gazette-2020-04` <http://HOST/2020/04> → <http://HOST/archive/2020/04>\n")
                .contains("\n## Refused (1)\n\n", "does not say that the pages are gone")
                .doesNotContain("daily-2018-08-07");
    }

    @Test
    void tells_tools_of_every_address() throws IOException {
        var json = JsonMapper.shared().readTree(links("--format", "json").out());
        assertThat(json.get("addresses").intValue()).isEqualTo(5);
        assertThat(json.at("/classes/gone").intValue()).isEqualTo(2);
        assertThat(json.at("/links/0").toString())
                .isEqualTo("{\"source\":\"daily-2018-08-07\",\"address\":\"http://HOST/2018/08/07/meeting\","
                        + "\"class\":\"answers\"}");
        assertThat(json.at("/links/2/to").stringValue()).isEqualTo("http://HOST/archive/2020/04");
        assertThat(json.at("/links/3/status").intValue()).isEqualTo(403);
    }

    @Test
    void says_that_a_text_may_be_gone_which_leads_to_a_front_page() throws IOException {
        server.removeContext("/");
        answers("/", 200, "");
        assertThat(links().out())
                .contains(
                        "moved: gazette-2018-08-09: http://HOST/2018/08/09 → http://HOST/ (the front page: the text may"
                                + " be gone)\n");
    }

    @Test
    void asks_nothing_of_the_machine_on_which_it_runs() throws IOException {
        var said = links(new OpenNet(), ours().toString());
        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("not-asked: weekly-2020-03: http://HOST/?p=7 (leads into this machine or its own network)\n")
                .contains("5 addresses of 5 sources: 5 not asked.");
    }

    @Test
    void says_that_nobody_at_all_answered() throws IOException {
        server.stop(0);
        assertThat(links().out())
                .contains("no-answer: weekly-2020-03: http://HOST/?p=7 (no connection, or it broke)\n")
                .endsWith("None answered: this machine may not be on the net.\n");
    }

    @Test
    void asks_nothing_of_a_dataset_with_errors_and_exits_2() {
        var said = links(new OpenNet(_ -> true), "src/test/resources/datasets/misspelt.json");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("unknown stage 'pitchd'").endsWith("5 errors, no warnings\n");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void is_told_in_words_what_it_cannot_be_asked() throws IOException {
        assertThat(links("--format", "html").status()).isEqualTo(2);
        var err = new StringWriter();
        var status = Atlas.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "links",
                GOOD.toString(),
                "--seconds",
                "0");
        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("atlas: invalid --seconds 0: must be 1 or more\n");
    }
}
