package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Event;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@DisplayName("The explorer")
@SpringBootTest(properties = "atlas.data=src/test/resources/datasets/atlas.json")
class ExploreViewTest extends SpringBrowserlessTest {
    @Autowired
    private DatasetInService datasets;

    @Test
    void lists_every_event_with_its_country_date_stage_title_and_evidence() {
        navigate(ExploreView.class);

        assertThat(test(grid()).size()).isEqualTo(datasets.dataset().events().size());
        assertThat(test(grid()).getCellText(0, 0)).isEqualTo("Botswana");
        assertThat(test(grid()).getCellText(0, 1)).contains("2020");
        assertThat(test(grid()).getCellText(0, 4)).startsWith("Reported");
    }

    @Test
    void marks_in_the_figure_the_event_that_is_chosen_in_the_list() {
        navigate(ExploreView.class);

        grid().select(event("mm-2018-08-jilin-pitch"));

        assertThat(scene().getElement().getProperty("chosen")).isEqualTo("mm-2018-08-jilin-pitch");
    }

    @Test
    void selects_in_the_list_the_event_that_is_chosen_in_the_figure() {
        navigate(ExploreView.class);

        ComponentUtil.fireEvent(scene(), new SceneView.ChooseEvent(scene(), true, "pg-2015-hongda"));

        assertThat(grid().getSelectedItems()).containsExactly(event("pg-2015-hongda"));
    }

    @Test
    void ignores_an_event_that_a_browser_made_up() {
        navigate(ExploreView.class);

        ComponentUtil.fireEvent(scene(), new SceneView.ChooseEvent(scene(), true, "never-there"));

        assertThat(grid().getSelectedItems()).isEmpty();
    }

    @Test
    void speaks_chinese_when_the_address_says_so() {
        UI.getCurrent().navigate("", com.vaadin.flow.router.QueryParameters.of("lang", "zh-Hans"));

        assertThat(grid().getColumns().getFirst().getHeaderText()).isEqualTo("国家");
        assertThat(test(grid()).getCellText(0, 0)).isEqualTo("博茨瓦纳");
    }

    @Test
    @DirtiesContext
    void says_that_the_file_has_errors_and_that_the_last_good_dataset_is_shown() {
        datasets.accept(new Reading.Rejected(
                List.of(new Problem(Problem.Severity.ERROR, "events.json", 3, 7, "/events/0", "unknown stage", ""))));

        var view = navigate(ExploreView.class);

        assertThat(view.getElement().getTextRecursively()).contains("The file on disk has errors (1).");
        assertThat(test(grid()).size()).isPositive();
    }

    private EventGrid grid() {
        return find(EventGrid.class).single();
    }

    private SceneView scene() {
        return find(SceneView.class).single();
    }

    private Event event(String id) {
        return datasets.dataset().findEvent(id).orElseThrow();
    }
}
