package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.StageClass;

@DisplayName("An atlas that declares its own world")
class OwnWorldTest {
    private static final Edition OWN = TestEditions.of(Path.of("src/test/resources/datasets/own-world.json"));

    @Test
    void is_headed_by_its_own_name_and_subject() {
        assertThat(text("/"))
                .contains(
                        "<title>Where passes were asked for, as reported | Pass Atlas</title>",
                        "class=\"brand\">Pass Atlas</a>",
                        "None of the 3 reports of passes at the door has a second independent source</h1>",
                        "content=\"Invented reports about passes, for a test.\"");
    }

    @Test
    void groups_its_systems_on_the_switch() {
        assertThat(text("/"))
                .containsPattern(">Passes <span class=\"n\">2</span>")
                .containsPattern(">Apps <span class=\"n\">1</span>");
    }

    @Test
    void names_stages_systems_roles_and_kinds_in_its_own_words() {
        assertThat(text("/events/fr-2022-end"))
                .contains("ended")
                .contains("Door pass")
                .contains("ministry");
        assertThat(text("/events/fr-2021-launch"))
                .contains("Developer", "Reported once, by a gazette", "(fee asked)", "(holders of a pass)");
        assertThat(text("/actors/door-works")).contains("Workshop").contains("Developer in");
        assertThat(text("/?without=kind:ministry")).contains("Without ministries");
    }

    @Test
    void names_the_classes_that_it_declares_and_leaves_the_others_their_words() {
        assertThat(text("/")).contains("At doors <span", "Halted <span", "mooted/signed/building/at doors/halted");
        assertThat(OWN.dataset().vocabularies().stageClass(StageClass.SIGNED))
                .isEqualTo(FirstEdition.WORDS.stageClass(StageClass.SIGNED));
    }

    @Test
    void writes_its_method_from_markdown_and_shows_html_in_it_as_text() {
        assertThat(text("/method"))
                .contains(
                        "<h2>What is invented</h2>",
                        "<em>All</em> of it, and <a href=\"https://example.org/\" rel=\"noopener external\">this</a>",
                        "&lt;b&gt;Not&lt;/b&gt; markup.");
    }

    @Test
    void speaks_the_languages_that_it_declares_and_no_other() {
        assertThat(OWN.languages()).containsExactly(Language.EN);
        assertThat(text("/")).doesNotContain("hreflang=\"zh-Hans\"");
        assertThat(PublicAddresses.all(OWN).stream().map(Address::text))
                .noneMatch(address -> address.contains("/zh-Hans"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/method",
                "/reports",
                "/countries/FR",
                "/events/fr-2021-launch",
                "/embed/atlas",
                "/data/events.csv",
                "/data/datapackage.json",
                "/feed.atom"
            })
    void is_nowhere_said_to_be_about_the_shipped_subject(String address) {
        assertThat(text(address))
                .doesNotContainIgnoringCase("ID system")
                .doesNotContain("Rollout Atlas", "Chinese suppliers", "electronic-ID");
    }

    @Test
    void comes_back_from_an_export_of_a_part_of_it() {
        var part = (Reading.Accepted) new DatasetReader()
                .read("export", text("/data/events.json?country=FR").getBytes(StandardCharsets.UTF_8));

        assertThat(part.problems()).isEmpty();
        assertThat(part.dataset().declared()).isEqualTo(OWN.dataset().declared());
        assertThat(part.dataset().vocabularies()).isEqualTo(OWN.dataset().vocabularies());
        assertThat(part.dataset().events())
                .hasSize(2)
                .isEqualTo(OWN.dataset().events().subList(1, 3));
    }

    @Test
    void comes_back_from_its_own_export() {
        var again = (Reading.Accepted)
                new DatasetReader().read("export", text("/data/events.json").getBytes(StandardCharsets.UTF_8));

        assertThat(again.problems()).isEmpty();
        assertThat(again.dataset().masthead()).isEqualTo(OWN.dataset().masthead());
        assertThat(again.dataset().vocabularies()).isEqualTo(OWN.dataset().vocabularies());
        assertThat(again.dataset().events()).isEqualTo(OWN.dataset().events());
    }

    /** The shipped codes mean nothing here; what is allowed is what the file declares. */
    @ParameterizedTest(name = "{0} in place of {1}")
    @MethodSource("mistakes")
    void is_checked_by_its_own_codes(String wrong, String right, String told) {
        var file = new String(OWN.file().toArray(), StandardCharsets.UTF_8);

        var rejected = (Reading.Rejected)
                new DatasetReader().read("own", file.replace(right, wrong).getBytes(StandardCharsets.UTF_8));

        assertThat(rejected.problems())
                .anySatisfy(problem -> assertThat(problem.message()).isEqualTo(told));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "\"stage\": \"end\"",
                        "\"stage\": \"ended\"",
                        "unknown stage 'end'; allowed: mooted, launched, ended, context"),
                Arguments.of(
                        "\"kind\": \"wire\"",
                        "\"kind\": \"ministry\"",
                        "unknown kind 'wire'; allowed: gazette, ministry"),
                Arguments.of(
                        "\"role\": \"supplier\"",
                        "\"role\": \"developer\"",
                        "unknown role 'supplier'; allowed: developer, doubter"),
                Arguments.of(
                        "{\"fr\": \"Launch of a pass\"}",
                        "{\"en\": \"Launch of a pass\"}",
                        "missing translation: no 'en' text in title"));
    }

    private static String text(String address) {
        return new String(Renditions.of(OWN, PagesTest.address(address)).body().toArray(), StandardCharsets.UTF_8);
    }
}
