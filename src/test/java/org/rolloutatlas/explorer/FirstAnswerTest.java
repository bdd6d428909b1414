package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("The first answer of the explorer")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "atlas.data=src/test/resources/datasets/atlas.json")
class FirstAnswerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void holds_the_figure_that_is_had_by_its_address() throws Exception {
        var page = text("/explore/?country=LA");
        var src = Jsoup.parse(page).select("#first .scene").attr("data-src");

        assertThat(src).startsWith("/explorer-figure?country=LA&lang=en&of=");
        assertThat(page).contains(text(src));
        assertThat(text(src)).contains("<figure");
    }

    @Test
    void says_what_is_selected_and_what_it_is_called() throws Exception {
        var page = page("/explore/?country=LA");

        assertThat(page.select("#first .top p").text()).startsWith("4 reports");
        assertThat(page.select("h1").text()).isEqualTo("Explore the reports");
        assertThat(page.title()).startsWith("Explore the reports");
    }

    @Test
    void asks_questions_where_none_is_asked() throws Exception {
        assertThat(page("/explore/").select("#first .presets a")).isNotEmpty();
        assertThat(page("/explore/?country=LA").select("#first .presets")).isEmpty();
    }

    @Test
    void is_in_the_language_and_the_tone_of_its_address() throws Exception {
        var root = page("/explore/?lang=zh-Hans&theme=dark").select("html");

        assertThat(root.attr("lang")).isEqualTo("zh-Hans");
        assertThat(root.attr("data-theme")).isEqualTo("dark");
        assertThat(root.attr("style")).isEqualTo("color-scheme: dark");
        assertThat(root.select("noscript a").attr("href")).isEqualTo("/zh-Hans/?theme=dark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explore/?event=la-2009-hongda-win",
                "/explore/?form=table",
                "/explore/?country=ZZ",
                "/explore/desk"
            })
    void is_left_out_where_something_else_opens(String address) throws Exception {
        var page = page(address);

        assertThat(page.select("#first")).isEmpty();
        assertThat(page.select("#outlet")).hasSize(1);
    }

    @Test
    void writes_what_a_reader_sends_as_text() throws Exception {
        var page = page("/explore/?country=LA&sort=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E");

        assertThat(page.select("#first a[href*=onerror]")).isNotEmpty();
        assertThat(page.select("img[src=x]")).isEmpty();
        assertThat(page.select("[onerror]")).isEmpty();
    }

    private Document page(String address) throws IOException, InterruptedException {
        return Jsoup.parse(text(address));
    }

    private String text(String address) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept-Language", "en")
                .build();
        return CLIENT.send(asked, HttpResponse.BodyHandlers.ofString()).body();
    }
}
