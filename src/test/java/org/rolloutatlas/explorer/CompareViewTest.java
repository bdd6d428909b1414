package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.scene.ProjectLife;
import org.rolloutatlas.scene.Staircase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@DisplayName("The comparison")
@SpringBootTest(properties = "atlas.data=events.json")
@ResourceLock("the mocked Vaadin")
class CompareViewTest extends SpringBrowserlessTest {
    @Autowired
    private CatalogueInService catalogues;

    @Test
    void opens_on_the_two_projects_that_have_reached_most_stages() {
        open("");
        var events = catalogues.catalogue().events();
        var most = ProjectLife.ofProjects(events).values().stream()
                .flatMap(life -> Staircase.of(life.events(), EventClock.HAPPENED, Example.newest(events)).stream())
                .mapToLong(Staircase::reached)
                .max()
                .orElseThrow();

        assertThat(find(StaircaseView.class).all()).hasSize(2);
        assertThat(catalogues.catalogue().example())
                .hasSize(2)
                .allSatisfy(id -> assertThat(reached(id, events)).isEqualTo(most));
        assertThat(find(CompareView.class).single().visit().outlook().query()).isEmpty();
        assertThat(text()).contains("An example");
    }

    @Test
    void draws_what_the_address_names_and_no_example() {
        open("a=LA&b=PG,MM");

        assertThat(find(StaircaseView.class).all()).hasSize(3);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Laos", "Papua New Guinea", "Myanmar");
        assertThat(text()).doesNotContain("An example");
    }

    @Test
    void says_every_staircase_in_words_and_hides_the_drawing_from_those_who_hear() {
        open("a=LA&b=PG");

        assertThat(find(StaircaseView.class).all())
                .allSatisfy(stairs ->
                        assertThat(stairs.getElement().getTextRecursively()).contains("Nothing later is reported."));
        assertThat(find(StaircaseView.class).all())
                .allSatisfy(stairs -> assertThat(stairs.getElement().getChild(0).getProperty("markup"))
                        .contains("class=\"stairs\" aria-hidden=\"true\""));
    }

    @Test
    void tells_sums_one_by_one_and_adds_none() {
        open("a=PG&b=LA");

        assertThat(find(SumList.class).all()).hasSize(2);
        assertThat(find(SumList.class).all().getFirst().getElement().getTextRecursively())
                .contains("PGK 55 million, budget:")
                .contains("USD 76 million–77,339,883.5, loan:")
                .doesNotContainIgnoringCase("total");
    }

    @Test
    void keeps_the_list_of_choices_while_one_chooses() {
        open("a=LA&b=PG");
        var before = find(MultiSelectComboBox.class).single();

        UI.getCurrent().navigate(CompareView.class, QueryParameters.fromString("a=LA&b=PG,MM"));

        assertThat(find(MultiSelectComboBox.class).single()).isSameAs(before);
        assertThat(before.getValue().size()).isEqualTo(3);
    }

    private static long reached(String project, List<Event> events) {
        var life = Objects.requireNonNull(ProjectLife.ofProjects(events).get(project));
        return Staircase.of(life.events(), EventClock.HAPPENED, Example.newest(events))
                .orElseThrow()
                .reached();
    }

    private static void open(String query) {
        UI.getCurrent().navigate(CompareView.class, QueryParameters.fromString(query));
    }

    private String text() {
        return find(CompareView.class).single().getElement().getTextRecursively();
    }
}
