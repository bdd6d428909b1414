package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.event.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@DisplayName("The views of the explorer")
@SpringBootTest(properties = "atlas.data=events.json")
@ResourceLock("the mocked Vaadin")
class ViewsTest extends SpringBrowserlessTest {
    @Autowired
    private DatasetInService datasets;

    @ParameterizedTest(name = "{0} is headed {1}")
    @CsvSource({
        "country/BW, Botswana",
        "country/BW?lang=zh-Hans, 博茨瓦纳",
        "actor/huawei, Huawei",
        "compare?a=LA&b=PG, Compare",
        "stories, Stories",
        "embed?scope=countries/BW, Embed a figure",
        "desk, Dataset desk",
        "country/XX, There is nothing at this address",
        "project/none-such, There is nothing at this address",
        "disagreement/none-such, There is nothing at this address",
        "source/none-such, There is nothing at this address",
        "story/none-such, There is nothing at this address"
    })
    void say_what_they_show(String address, String heading) {
        go(address);

        assertThat(find(H1.class).single().getText()).isEqualTo(heading);
    }

    @Test
    void show_every_project_actor_source_disagreement_and_story_of_the_dataset() {
        var dataset = datasets.dataset();
        dataset.projects().stream().limit(5).forEach(project -> shows("project/" + project.id()));
        dataset.actors().stream().limit(5).forEach(actor -> shows("actor/" + actor.id()));
        dataset.sources().stream().limit(5).forEach(source -> shows("source/" + source.id()));
        dataset.disagreements().forEach(disagreement -> shows("disagreement/" + disagreement.id()));
        dataset.stories().forEach(story -> shows("story/" + story.id()));
    }

    @Test
    void compare_countries_on_one_axis() {
        go("compare?a=LA&b=PG");

        assertThat(find(SceneView.class).single().getElement().getProperty("src"))
                .contains("country=LA,PG");
        assertThat(find(ReportList.class).all()).hasSize(2);
    }

    @Test
    void follow_the_window_that_is_moved_in_their_figure() {
        go("country/BW");
        var all = reports();
        var scene = find(SceneView.class).single();

        ComponentUtil.fireEvent(scene, new SceneView.MoveEvent(scene, true, "to=2009"));

        assertThat(reports()).isPositive().isLessThan(all);
        assertThat(find(SceneView.class).single()).isSameAs(scene);
        assertThat(find(CountryView.class).single().visit().outlook().query()).isEqualTo("to=2009");
    }

    @Test
    void move_the_figure_of_a_story_from_chapter_to_chapter() {
        var story = datasets.dataset().stories().getFirst();
        go("story/" + story.id());
        var first = find(SceneView.class).single().getElement().getProperty("src");

        go("story/" + story.id() + "?chapter=" + story.chapters().getLast().id());

        assertThat(find(SceneView.class).single().getElement().getProperty("src"))
                .isNotEqualTo(first);
    }

    @Test
    void put_a_frame_together_that_only_opens_what_was_chosen() {
        go("embed?scope=countries/BW&width=640&theme=dark&stage=signed");

        assertThat(find(TextArea.class).all().getFirst().getValue())
                .contains("/embed/countries/BW?stage=signed&amp;theme=dark\"")
                .contains("width=\"640\"")
                .contains("sandbox=\"allow-scripts")
                .containsPattern("height=\"[0-9]{3,4}\"")
                .contains("<blockquote><a href=\"")
                .contains("Map and timeline: ");
    }

    @Test
    @SuppressWarnings("unchecked")
    void put_a_frame_together_without_some_of_the_evidence() {
        go("embed?without=outlet:the-epoch-times");
        Select<String> without = find(Select.class).all().stream()
                .filter(select -> select.getLabel().equals("Without"))
                .findFirst()
                .orElseThrow();
        assertThat(without.getItemLabelGenerator().apply(without.getValue())).isEqualTo("The Epoch Times");

        test(without).selectItem("state media");

        assertThat(find(TextArea.class).all().getFirst().getValue())
                .contains("/embed/atlas?without=kind:state-media\"")
                .contains(", without state media");
    }

    @Test
    void say_that_there_is_no_frame_for_what_is_not_there() {
        go("embed?scope=events/never-there");

        assertThat(find(TextArea.class).all()).isEmpty();
        assertThat(find(Paragraph.class).all())
                .anyMatch(
                        paragraph -> paragraph.getText().equals("No report in the dataset answers to this selection."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope=../../admin", "scope=countries/bw%22", "width=99999999999", "width=-1"})
    void put_no_frame_together_that_makes_no_sense(String query) {
        var visit = new Visit(Outlook.parse(query), Language.EN, new Catalogue(datasets.dataset()));

        var embed = AskedEmbed.of(visit);

        assertThat(embed.address().text()).isEqualTo("/embed/atlas");
        assertThat(embed.width()).isBetween(320, 1600);
    }

    @Test
    void try_a_file_and_leave_the_dataset_as_it_is() {
        var before = datasets.state();
        go("desk");
        var run = find(DryRun.class).single();

        test(find(TextArea.class, run).single()).setValue("{\"events\": [,]}");
        test(find(NativeButton.class, run).all().getFirst()).click();

        assertThat(run.getElement().getTextRecursively())
                .contains("this file would not be published")
                .contains("line 1");
        assertThat(datasets.state()).isSameAs(before);
        assertThat(find(TextArea.class, run).single().getValue())
                .as("what was pasted stays, to be mended in its place")
                .isEqualTo("{\"events\": [,]}");
    }

    @Test
    void say_at_the_desk_that_the_file_is_watched() {
        go("desk");

        assertThat(find(WatchNote.class).single().getText()).startsWith("The file is watched");
    }

    @ParameterizedTest
    @CsvSource({"EN, The file is no longer watched", "ZH_HANS, 文件已不再监视"})
    void say_at_the_desk_that_the_file_is_no_longer_watched(Language language, String words) {
        var note = new WatchNote(false, new Visit(Outlook.parse(""), language, new Catalogue(datasets.dataset())));

        assertThat(note.getText()).startsWith(words);
        assertThat(note.getElement().getAttribute("role")).isEqualTo("alert");
    }

    private int reports() {
        return find(ReportList.class).single().getComponentCount();
    }

    private static void go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
    }

    private void shows(String address) {
        go(address);
        assertThat(find(NothingHere.class).all()).as(address).isEmpty();
        assertThat(find(Fault.class).all()).as(address).isEmpty();
    }
}
