package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("What is taken away from a view")
@SpringBootTest(properties = "atlas.data=events.json")
@ResourceLock("the mocked Vaadin")
class ExportBarTest extends SpringBrowserlessTest {
    @Autowired
    private CatalogueInService catalogues;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "?country=LA&stage=signed | /embed/atlas?country=LA&amp;stage=signed\" | country=LA&stage=signed",
                "country/BW | /embed/countries/BW\" | country=BW",
                "country/BW?to=2012 | /embed/countries/BW?to=2012\" | country=BW&to=2012",
                "project/pg-national-id | /embed/projects/pg-national-id\" | project=pg-national-id",
                "actor/huawei | /embed/atlas?actor=huawei\" | actor=huawei",
                "compare?a=LA&b=PG | /embed/atlas?country=LA,PG\" | country=LA,PG"
            })
    void is_an_embed_and_a_chapter_of_what_is_shown(String address, String embed, String selection) {
        go(address);

        assertThat(given("Copy as embed")).contains(embed).containsPattern("height=\"[1-9][0-9]{2,3}\"");
        assertThat(given("Copy as chapter")).contains("\"selection\" : \"" + selection + "\"");
    }

    @Test
    void is_of_a_story_its_embed_and_the_chapter_that_is_read() {
        var story = catalogues.catalogue().dataset().stories().getFirst();
        var chapter = story.chapters().getLast();
        go("story/" + story.id() + "?chapter=" + chapter.id());

        assertThat(given("Copy as embed")).contains("/embed/stories/" + story.id() + "\"");
        assertThat(given("Copy as chapter")).contains(chapter.selection());
    }

    @Test
    void is_of_a_disagreement_its_address_and_its_embed_and_no_chapter() {
        var question = catalogues.catalogue().dataset().disagreements().getFirst();
        go("disagreement/" + question.id());

        assertThat(given("Copy as embed")).contains("/embed/disagreements/" + question.id() + "\"");
        assertThat(given("Copy the address")).endsWith("/disagreements/" + question.id());
        assertThat(find(NativeButton.class).all())
                .filteredOn(button -> button.getParent().orElseThrow().isVisible())
                .extracting(NativeButton::getText)
                .doesNotContain("Copy as chapter");
    }

    @Test
    void is_the_address_of_the_public_page() {
        go("country/BW?lang=zh-Hans&to=2012");

        assertThat(given("复制地址")).endsWith("/zh-Hans/countries/BW?to=2012");
    }

    @Test
    void is_put_away_when_something_else_is_shown() {
        go("?country=LA");
        given("Copy as chapter");

        go("?country=BW");

        assertThat(find(CopyButton.class).all())
                .allSatisfy(copy -> assertThat(find(TextArea.class, copy).all()).isEmpty());
    }

    /** Pasted as it is into a story of the dataset, nothing else is wrong with the file than what is left to write. */
    @Test
    void is_a_chapter_whose_placeholders_a_check_names() throws Exception {
        var visit = new Visit(Outlook.parse("country=LA"), Language.EN, catalogues.catalogue());
        var chapter = ExportBar.chapter(visit.outlook().selection(), visit);
        var mapper = JsonMapper.shared();
        var root = (ObjectNode) mapper.readTree(Files.readString(Path.of("events.json")));
        var chapters = (ArrayNode) root.at("/stories/0/chapters");
        var at = "/stories/0/chapters/" + chapters.size();
        chapters.add(mapper.readTree(chapter));

        var reading = new DatasetReader().read("events.json", mapper.writeValueAsBytes(root));

        assertThat(reading).isInstanceOf(Reading.Rejected.class);
        assertThat(reading.problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .map(Problem::pointer))
                .containsExactlyInAnyOrder(
                        at + "/id", at + "/title/en", at + "/title/zh-Hans", at + "/text/en", at + "/text/zh-Hans");
        assertThat(chapter.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }

    private String given(String label) {
        var button = find(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(label))
                .findFirst()
                .orElseThrow();
        test(button).click();
        return find(TextArea.class, (CopyButton) button.getParent().orElseThrow())
                .single()
                .getValue();
    }

    private static void go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
    }
}
