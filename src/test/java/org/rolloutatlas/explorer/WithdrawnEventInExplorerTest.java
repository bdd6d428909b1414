package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Facets;
import org.rolloutatlas.selection.Selection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("In the explorer, a withdrawn event")
@SpringBootTest(properties = "atlas.data=src/test/resources/datasets/withdrawn.json")
class WithdrawnEventInExplorerTest extends SpringBrowserlessTest {
    private static final String ALONE = "zm-2019-04-fair";

    @Autowired
    private CatalogueInService catalogues;

    @Autowired
    private FigureController figures;

    @Test
    void is_in_no_facet() {
        var answer = catalogues.catalogue().index().ask(Selection.ALL);

        assertThat(Arrays.stream(Facet.values())
                        .flatMap(facet -> answer.count(facet).stream())
                        .map(Facets.Count::code))
                .contains("MM", "a-company", "weekly-2020-03")
                .doesNotContain("ZM", "b-company", "zm-national-id", "fax-2019-04", "halted");
        assertThat(answer.count(Facet.COUNTRY)).containsExactly(new Facets.Count("MM", 2));
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "country=MM, 2", "country=ZM, 0", "q=Zanzibarite, 0", "stage=halted, 0", "actor=b-company, 0"})
    void is_no_result_and_in_no_figure(String query, int results) {
        go("", query);

        assertThat(find(ExploreView.class)
                        .single()
                        .visit()
                        .select(view().visit().outlook().selection()))
                .hasSize(results)
                .noneMatch(event -> event.isRetracted());
        var request = new MockHttpServletRequest();
        request.setQueryString(query);
        assertThat(String.valueOf(figures.figure(request, "en", "").getBody()))
                .doesNotContain(ALONE, "mm-2019-05-halted");
    }

    @ParameterizedTest
    @CsvSource({
        "event=zm-2019-04-fair, withdrawn on 20 November 2026, Reason: Its only source took it back.",
        "event=mm-2019-05-halted&country=MM, withdrawn on 20 November 2026, Reason: It was told twice.",
        "event=zm-2019-04-fair&lang=zh-Hans, 2026年11月20日, 原因：唯一来源已撤回报道。"
    })
    void is_explained_in_the_panel_at_its_address(String query, String when, String why) {
        go("", query);

        assertThat(panel().isVisible()).isTrue();
        assertThat(find(RecordView.class, panel()).single().getElement().getProperty("markup"))
                .contains(when, why)
                .contains("class=\"notice\"");
        assertThat(view().getClassNames()).as("the panel has its place").contains("reading");
        assertThat(find(SceneView.class).single().getElement().getProperty("chosen", ""))
                .as("no mark is chosen")
                .isEmpty();
    }

    @Test
    void leads_from_its_panel_to_no_view_that_is_not_there() {
        go("", "event=" + ALONE);

        find(RouterLink.class, panel()).all().stream()
                .map(link -> link.getHref())
                .forEach(href -> {
                    UI.getCurrent().navigate(href);
                    assertThat(find(NothingHere.class).all()).as(href).isEmpty();
                });
    }

    @Test
    void closes_and_leaves_its_address() {
        go("", "event=" + ALONE);

        test(find(NativeButton.class, panel()).all().getFirst()).click();

        assertThat(find(EventPanel.class).all()).as("shown panels").isEmpty();
        assertThat(view().getClassNames()).doesNotContain("reading");
        assertThat(view().visit().outlook().event()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor/b-company", "project/zm-national-id", "source/fax-2019-04"})
    void counts_nothing_in_the_views_of_what_it_alone_was_about(String address) {
        go(address, "");

        assertThat(find(Fault.class).all()).isEmpty();
        assertThat(find(ReportList.class).all()).allMatch(list -> list.getComponentCount() == 0);
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("Zanzibarite");
    }

    @Test
    void has_no_frame_to_paste_but_the_reason() {
        go("embed", "scope=events/" + ALONE);

        assertThat(find(TextArea.class).all()).isEmpty();
        assertThat(find(Paragraph.class).all())
                .anyMatch(paragraph -> paragraph.getText().contains("Its only source took it back."));
    }

    private ExploreView view() {
        return find(ExploreView.class).single();
    }

    private EventPanel panel() {
        return find(EventPanel.class).single();
    }

    private static void go(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}
