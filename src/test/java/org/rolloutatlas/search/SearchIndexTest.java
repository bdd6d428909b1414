package org.rolloutatlas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.publish.TestEditions;
import org.rolloutatlas.search.Snippet.Match;

@DisplayName("A search")
class SearchIndexTest {
    private static final SearchIndex INDEX = SearchIndex.of(events());

    @ParameterizedTest(name = "for {0} finds {1}")
    @MethodSource("vectors")
    void finds_what_the_vectors_say(String words, String ids) {
        assertThat(found(words)).containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
    }

    static Stream<Arguments> vectors() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/vectors/search.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Naypyidaw Yangon", "register Bamako Gaborone"})
    void needs_every_word_in_whatever_part(String words) {
        assertThat(found(words)).isEmpty();
        assertThat(found(words.substring(0, words.lastIndexOf(' ')))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Huawei", "huawei", "华为", "Huawei Technologies", "华为技术有限公司"})
    void for_one_name_of_an_actor_finds_its_other_names(String name) {
        assertThat(found(name)).containsExactlyInAnyOrder("bw-offer", "hw-remark");
    }

    @Test
    void puts_a_word_of_the_title_before_one_of_a_source() {
        assertThat(found("Abidjan")).first().isEqualTo("ci-deal");
        assertThat(found("register")).startsWith("ml-register").contains("bw-offer");
    }

    @Test
    void does_not_guess_at_short_words() {
        assertThat(found("Malx")).isEmpty();
        assertThat(found("keny")).containsExactly("hw-remark");
    }

    @Test
    void needs_chinese_characters_to_stand_together() {
        assertThat(found("军方")).containsExactly("mm-talks");
        assertThat(found("方军")).isEmpty();
    }

    @Test
    void shows_what_was_found_as_plain_text_with_ranges() {
        var snippets = INDEX.search("deal", Language.EN).snippets("ci-deal");
        assertThat(snippets)
                .containsExactly(
                        new Snippet(Part.TITLE, "en", "A deal in Abidjan", List.of(new Match(2, 6))),
                        new Snippet(
                                Part.CLAIM,
                                "en",
                                "A newspaper says <b>a deal & more</b> was signed.",
                                List.of(new Match(22, 26))));
    }

    @Test
    void shows_a_chinese_word_as_one_range() {
        assertThat(INDEX.search("要求系统", Language.ZH_HANS).snippets("mm-talks"))
                .containsExactly(new Snippet(Part.QUOTATION, "zh-Hans", "缅甸军方要求系统离线运行", List.of(new Match(4, 8))));
    }

    @Test
    void shows_what_was_found_through_a_typo_an_accent_or_the_beginning_of_a_word() {
        assertThat(matched("Botswanna", "bw-offer")).contains("Botswana");
        assertThat(matched("Malí", "ml-register")).contains("Mali");
        assertThat(matched("Gabor", "bw-offer")).contains("Gaborone");
    }

    @Test
    void shows_texts_in_the_language_of_the_reader_first() {
        assertThat(INDEX.search("华为", Language.EN)
                        .snippets("bw-offer")
                        .getFirst()
                        .text())
                .isEqualTo("Huawei");
        assertThat(INDEX.search("Huawei", Language.ZH_HANS)
                        .snippets("bw-offer")
                        .getFirst()
                        .text())
                .isEqualTo("华为");
    }

    @Test
    void shows_nothing_of_an_event_that_was_not_found() {
        assertThat(INDEX.search("deal", Language.EN).snippets("mm-talks")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "　",
                "\"",
                "(",
                "AND",
                "OR NOT",
                "a*",
                "*",
                "?",
                "title:x",
                "[* TO *]",
                "~",
                "\\",
                "+-!(){}[]^\"~*?:/",
                "\u0000",
                "\uD800",
                "<script>",
                "--",
                "'; DROP",
                "e\u0301",
                "😀",
                "\u202E",
                "a b c d e f g h i j k l m n o p q r s t"
            })
    void takes_any_text(String words) {
        var result = INDEX.search(words, Language.EN);
        result.eventIds().forEach(result::snippets);
        assertThat(result.eventIds()).doesNotHaveDuplicates();
    }

    @Test
    void takes_any_text_at_all() {
        forAll(
                400,
                values -> assertThat(
                                INDEX.search(values.text(60), Language.ZH_HANS).eventIds())
                        .hasSizeLessThanOrEqualTo(5));
    }

    @Test
    void for_nothing_finds_nothing() {
        assertThat(found("")).isEmpty();
        assertThat(found("   ")).isEmpty();
        assertThat(found("！？")).isEmpty();
    }

    @Test
    void for_a_very_long_text_looks_at_its_beginning_only() {
        assertThat(found("deal " + " ".repeat(10_000) + "nowhere")).containsExactly("ci-deal");
    }

    @Test
    void among_no_events_finds_nothing() {
        assertThat(SearchIndex.of(List.of()).search("deal", Language.EN).eventIds())
                .isEmpty();
    }

    @Test
    void among_ten_thousand_events_finds_each_by_its_number() {
        var events = TestEditions.generated(10_000).dataset().events();
        var index = SearchIndex.of(events);
        for (var event : List.of(events.getFirst(), events.get(5_000), events.getLast())) {
            var number = event.id().substring(event.id().lastIndexOf('-') + 1);
            var result = index.search("report " + number, Language.EN);
            assertThat(result.eventIds()).first().isEqualTo(event.id());
            assertThat(result.snippets(event.id()).getFirst().text())
                    .isEqualTo(event.title().in(Language.EN));
        }
        assertThat(index.search("generated", Language.EN).eventIds()).hasSize(10_000);
    }

    private static List<String> found(String words) {
        return INDEX.search(words, Language.EN).eventIds();
    }

    private static List<String> matched(String words, String id) {
        return INDEX.search(words, Language.EN).snippets(id).stream()
                .flatMap(snippet ->
                        snippet.matches().stream().map(match -> snippet.text().substring(match.start(), match.end())))
                .toList();
    }

    private static List<Event> events() {
        try {
            return accepted(Files.readAllBytes(Path.of("src/test/resources/search/dataset.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Event> accepted(byte[] json) {
        return switch (new DatasetReader().read("search", json)) {
            case Reading.Accepted accepted -> accepted.dataset().events();
            case Reading.Rejected rejected -> throw new AssertionError(rejected.problems());
        };
    }
}
