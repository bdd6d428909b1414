package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.SelectionQuery;

@DisplayName("A selection on a host of files")
class SelectionOnFilesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', true",
        "country=LA&stage=signed&system=training&project=la-hongda-eid, true",
        "country=LA&from=2019&to=2020&clock=reported&q=census, true",
        "country=LA&year=2019, false",
        "source=the-epoch-times-2020-10-03, false",
        "country=LA&without=single, false"
    })
    void is_answered_by_what_the_markup_says_of_every_event(String query, boolean answered) {
        assertThat(SelectionOnFiles.isAnswered(SelectionQuery.parse(query).selection()))
                .isEqualTo(answered);
    }

    @Test
    void is_answered_by_the_browser_module_as_it_is_promised() throws IOException {
        var module = Files.readString(Path.of("src/main/resources/atlas/module/shown.js"));
        var answers =
                module.substring(module.indexOf("ANSWERS = {"), module.indexOf("};", module.indexOf("ANSWERS = {")));

        assertThat(Pattern.compile("(?m)^  ([a-z-]+): ")
                        .matcher(answers)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        SelectionOnFiles.FACETS.stream().map(Facet::code).toList());
    }

    @Test
    void is_offered_by_a_chapter_only_where_it_leads_to_its_own_figure() {
        var second = TestEditions.of(Path.of("examples/covid-apps/events.json"));
        var files = new Edition(second.dataset(), second.file(), second.world(), "test", new Site("", false));
        var small = TestEditions.SMALL;

        assertThat(story(second, "tracing-to-pass")).contains("chapter-figure\">");
        assertThat(story(files, "tracing-to-pass")).doesNotContain("chapter-figure\">");
        assertThat(story(
                        new Edition(small.dataset(), small.file(), small.world(), "test", new Site("", false)),
                        "laos-and-myanmar"))
                .contains("chapter-figure\">");
    }

    private static String story(Edition edition, String id) {
        return new String(
                Renditions.of(edition, Address.of(new Route.OfStory(id))).body().toArray(), StandardCharsets.UTF_8);
    }
}
