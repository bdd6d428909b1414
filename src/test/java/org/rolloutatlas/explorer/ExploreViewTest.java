package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.selection.Facet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@DisplayName("The explorer")
@SpringBootTest(properties = "atlas.data=src/test/resources/datasets/atlas.json")
@ResourceLock("the mocked Vaadin")
class ExploreViewTest extends SpringBrowserlessTest {
    @Autowired
    private DatasetInService datasets;

    @Autowired
    private CatalogueInService catalogues;

    @Test
    void lists_every_event_in_a_table_with_country_date_stage_title_and_evidence() {
        open("form=table");

        assertThat(test(grid()).size()).isEqualTo(datasets.dataset().events().size());
        assertThat(grid().getColumns().stream().map(column -> column.getKey()))
                .containsExactly("country", "date", "stage", "report", "evidence");
        assertThat(test(grid()).getCellText(0, 4)).startsWith("Reported");
    }

    @Test
    void has_the_columns_and_the_order_that_the_address_names() {
        open("form=table&columns=project,country&sort=-country");

        assertThat(grid().getColumns().stream().map(column -> column.getKey())).containsExactly("project", "country");
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("Vanuatu");
    }

    @Test
    void shows_what_is_left_without_a_source_and_lets_go_of_that() {
        open("without=single&form=table");

        assertThat(rows()).isNotEmpty().allMatch(event -> event.independentSources() > 1);
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains("Without reports that rest on one source");
    }

    @Test
    void shows_only_what_the_address_selects() {
        open("country=BW,LA&form=table");

        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.countries()).containsAnyOf("BW", "LA"));
    }

    @Test
    void selects_by_ticking_a_value_and_keeps_it_in_the_address() {
        open("form=table");

        ComponentUtil.fireEvent(facets(), new FacetList.ToggleEvent(facets(), true, "country", "BW", true));

        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.countries()).contains("BW"));
        assertThat(query()).isEqualTo("country=BW&form=table");
    }

    @Test
    void ignores_a_facet_that_a_browser_made_up() {
        open("form=table");

        ComponentUtil.fireEvent(facets(), new FacetList.ToggleEvent(facets(), true, "shoe-size", "44", true));

        assertThat(test(grid()).size()).isEqualTo(datasets.dataset().events().size());
    }

    @Test
    void opens_in_the_panel_the_event_that_is_chosen_in_the_table_and_marks_it_in_the_figure() {
        open("form=table");

        grid().select(event("mm-2018-08-jilin-pitch"));

        assertThat(scene().getElement().getProperty("chosen")).isEqualTo("mm-2018-08-jilin-pitch");
        assertThat(find(RecordView.class).single().getElement().getProperty("markup"))
                .contains("<blockquote");
        assertThat(query()).contains("event=mm-2018-08-jilin-pitch");
    }

    @Test
    void selects_in_the_table_the_event_that_is_chosen_in_the_figure() {
        open("form=table");

        ComponentUtil.fireEvent(scene(), new SceneView.ChooseEvent(scene(), true, "pg-2015-hongda"));

        assertThat(grid().getSelectedItems()).containsExactly(event("pg-2015-hongda"));
    }

    @Test
    void ignores_an_event_that_a_browser_made_up() {
        open("form=table");

        ComponentUtil.fireEvent(scene(), new SceneView.ChooseEvent(scene(), true, "never-there"));

        assertThat(grid().getSelectedItems()).isEmpty();
    }

    @Test
    void says_what_to_do_where_nothing_matches() {
        var view = open("country=BW&year=1901");

        assertThat(view.getElement().getTextRecursively())
                .contains("No report in the dataset answers to this selection.", "Remove all filters");
    }

    @Test
    void speaks_chinese_when_the_address_says_so() {
        open("lang=zh-Hans&form=table&sort=country");

        assertThat(grid().getColumns().getFirst().getHeaderText()).isEqualTo("国家");
        assertThat(rows()).isNotEmpty();
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Language.ZH_HANS.locale());
    }

    @Test
    void selects_the_window_that_is_moved_in_the_figure_and_keeps_the_figure() {
        open("country=LA,MM&form=table");
        var drawn = scene().getElement().getProperty("src");

        ComponentUtil.fireEvent(
                scene(),
                new SceneView.MoveEvent(scene(), true, "stage=signed&from=2009&to=2021&clock=reported&country=XX"));

        assertThat(query()).isEqualTo("country=LA,MM&stage=signed&from=2009&to=2021&clock=reported&form=table");
        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.stage().stageClass().code()).isEqualTo("signed"));
        assertThat(scene().getElement().getProperty("src")).isEqualTo(drawn);
    }

    @Test
    void tells_the_figure_what_of_it_to_show() {
        open("country=LA&stage=signed&from=2009&q=Hongda");

        assertThat(scene().getElement().getProperty("query")).isEqualTo("stage=signed&from=2009");
        assertThat(scene().getElement().getProperty("src")).startsWith("/explorer-figure?country=LA&q=Hongda&lang=en");
    }

    @Test
    void leads_on_from_the_selection_as_it_is_now() {
        open("form=table");

        ComponentUtil.fireEvent(facets(), new FacetList.ToggleEvent(facets(), true, "country", "BW", true));

        assertThat(find(ExplorerLayout.class).single().getElement().getOuterHTML())
                .contains("?country=BW&amp;form=table&amp;lang=zh-Hans");
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void groups_the_results(Grouping grouping) {
        var visit = new Visit(Outlook.PLAIN, Language.EN, catalogues.catalogue());
        var events = visit.catalogue().events();

        var rows = ResultRow.of(events, grouping, visit);

        assertThat(ResultRow.count(events, grouping, visit)).isEqualTo(rows.size());
        assertThat(ResultRow.of(events, grouping, visit, 2, 5).map(ResultRow::key))
                .isEqualTo(rows.subList(2, 7).stream().map(ResultRow::key).toList());
        assertThat(rows.stream().map(ResultRow::key)).doesNotHaveDuplicates();
        assertThat(rows.stream().filter(ResultRow.Heading.class::isInstance).count() > 0)
                .isEqualTo(grouping != Grouping.TIME);
    }

    @Test
    void holds_the_address_of_the_figure_and_not_the_figure() {
        open("country=LA");

        assertThat(scene().getElement().getProperty("src"))
                .startsWith("/explorer-figure?country=LA&lang=en&of=")
                .hasSizeLessThan(200);
        assertThat(scene().getElement().getProperty("markup")).isNull();
    }

    @ParameterizedTest
    @EnumSource(ExportForm.class)
    void gives_the_selection_away_with_the_query_and_the_version_in_the_file(ExportForm form) {
        var visit = new Visit(Outlook.parse("country=BW"), Language.EN, catalogues.catalogue());

        var text = ExportBar.text(form, visit.outlook().selection(), visit, URI.create("https://atlas.example"));

        assertThat(text)
                .contains("country=BW")
                .contains(datasets.dataset().imprint().version().toString());
    }

    @Test
    void counts_what_choosing_would_give() {
        var visit = new Visit(Outlook.parse("country=BW"), Language.EN, catalogues.catalogue());
        var answer = visit.catalogue().index().ask(visit.outlook().selection());

        var shown = FacetList.shown(Facet.COUNTRY, true, visit, answer);

        assertThat(shown.chosen()).isEqualTo(1);
        assertThat(shown.values())
                .contains(new FacetList.Shown(
                        "LA",
                        "Laos",
                        (int) visit.catalogue().events().stream()
                                .filter(event -> event.countries().contains("LA"))
                                .count(),
                        false));
    }

    @Test
    @DirtiesContext
    void says_that_the_file_has_errors_and_that_the_last_good_dataset_is_shown() {
        datasets.accept(new Reading.Rejected(
                List.of(new Problem(Problem.Severity.ERROR, "events.json", 3, 7, "/events/0", "unknown stage", ""))));

        open("form=table");

        assertThat(find(ExplorerLayout.class).single().getElement().getTextRecursively())
                .contains("The file on disk has errors (1).");
        assertThat(test(grid()).size()).isPositive();
    }

    private ExploreView open(String query) {
        UI.getCurrent().navigate(ExploreView.class, QueryParameters.fromString(query));
        return find(ExploreView.class).single();
    }

    private Set<Event> rows() {
        var grid = grid();
        return new java.util.HashSet<>(
                java.util.stream.IntStream.range(0, test(grid).size())
                        .mapToObj(row -> test(grid).getRow(row))
                        .toList());
    }

    private String query() {
        return find(ExploreView.class).single().visit().outlook().query();
    }

    private EventGrid grid() {
        return find(EventGrid.class).single();
    }

    private FacetList facets() {
        return find(FacetList.class).single();
    }

    private SceneView scene() {
        return find(SceneView.class).single();
    }

    private Event event(String id) {
        return datasets.dataset().findEvent(id).orElseThrow();
    }
}
