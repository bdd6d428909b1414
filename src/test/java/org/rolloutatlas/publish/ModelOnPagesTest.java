package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolloutatlas.address.Address;

/** Background, reviews, links in chapters and unknown addresses, as readers meet them. */
class ModelOnPagesTest {
    private static final String BACKGROUND = "gazette-2018-08-09";

    @TempDir
    private static Path folder;

    private static Edition edition;

    @BeforeAll
    static void read() throws IOException {
        var good = Files.readString(Path.of("src/test/resources/datasets/good.json"))
                .replace(
                        "{\"source\": \"" + BACKGROUND + "\"}",
                        "{\"source\": \"" + BACKGROUND + "\", \"role\": \"background\"}")
                .replace("      \"url\": \"https://rewrite.example/1\",\n", "")
                .replace("\"read\": \"excerpt\"", "\"read\": \"none\"")
                .replace(
                        "\"status\": \"verified\", \"on\": \"2026-11-20\"",
                        "\"status\": \"verified\", \"on\": \"2026-11-20\", \"depth\": \"excerpts\", \"found\": \"more-exact\"");
        edition = TestEditions.of(Files.writeString(folder.resolve("good.json"), good));
    }

    @Test
    void background_stands_apart_says_so_and_is_counted_nowhere() {
        assertThat(html(edition, "/events/mm-2018-08-pitch"))
                .contains("<h2>Background: does not report this event</h2>")
                .contains("Reported once, by a news outlet");
        assertThat(html(edition, "/zh-Hans/events/mm-2018-08-pitch")).contains("<h2>背景资料：并未报道此事件</h2>");
        assertThat(html(edition, "/sources/" + BACKGROUND)).contains("source of 0 of the reports");
        assertThat(html(edition, "/"))
                .containsOnlyOnce("<p class=\"background\">Background: does not report this event</p>");
    }

    @Test
    void a_review_is_told_in_words() {
        assertThat(html(edition, "/events/mm-2020-03-contract"))
                .contains("Re-read on 20 November 2026 against excerpts of its sources: made more exact.");
        assertThat(html(edition, "/zh-Hans/events/mm-2020-03-contract")).contains("2026年11月20日对照来源摘录复核：表述改得更准确。");
        assertThat(html(edition, "/events/mm-2018-08-pitch")).contains("Not yet re-read since it was added.");
    }

    @Test
    void the_method_page_counts_what_was_re_read_and_what_was_found() {
        assertThat(html(edition, "/method"))
                .contains(
                        "1 of 2 reports were re-read against their sources after they were added, on 20 November 2026.")
                .contains("0 were found sound, 1 were made more exact, and in 0 a mistake");
        assertThat(html(edition, "/zh-Hans/method")).contains("2则报道中，有1则在收录后对照来源复核");
    }

    @Test
    void names_in_a_chapter_lead_to_the_source_and_to_the_event() {
        assertThat(html(edition, "/stories/a-story"))
                .contains(
                        "<a href=\"https://daily.example/2018/08/07/meeting\" rel=\"noopener external\">The Daily</a>")
                .contains("<a href=\"/events/mm-2020-03-contract\">a contract</a>")
                .doesNotContain("(source:");
    }

    @Test
    void no_link_is_written_where_no_address_is_known() {
        assertThat(html(edition, "/events/mm-2018-08-pitch")).contains("Address not known");
        assertThat(html(edition, "/sources/rewrite-2018-08-08"))
                .contains("The address of the text itself is not known.");
    }

    private static String html(Edition edition, String address) {
        var rendition = rendition(edition, address);
        assertThat(rendition.status()).as(address).isEqualTo(200);
        return text(rendition);
    }

    private static Rendition rendition(Edition edition, String address) {
        return Renditions.of(edition, Address.parse(address, "", Assets::exists).orElseThrow());
    }

    private static String text(Rendition rendition) {
        return new String(rendition.body().toArray(), StandardCharsets.UTF_8);
    }
}
