package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;

@DisplayName("The explorer of an atlas without reports")
@SpringBootTest(properties = "atlas.data=src/test/resources/datasets/empty.json")
@ResourceLock("the mocked Vaadin")
class EmptyExplorerTest extends SpringBrowserlessTest {
    private static final String NOTHING_HELD = "This dataset holds no reports yet.";

    @ParameterizedTest
    @ValueSource(strings = {"", "?country=LA", "?from=2019&q=id"})
    void says_so_once_and_offers_no_way_to_all_of_nothing(String query) {
        go("", query);

        assertThat(find(Paragraph.class).all().stream()
                        .filter(Paragraph::isVisible)
                        .map(Paragraph::getText))
                .containsOnlyOnce(NOTHING_HELD)
                .doesNotContain("No report answers to this selection.");
        assertThat(find(SceneView.class).all()).noneMatch(SceneView::isVisible);
    }

    @Test
    void has_nothing_to_embed_and_says_why() {
        go("embed", "");

        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText)).contains(NOTHING_HELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "stories", "desk", "country/LA", "actor/huawei", "source/a-b"})
    void answers_in_every_view_without_failing(String path) {
        go(path, "");

        assertThat(find(H1.class).all()).hasSize(1);
        assertThat(find(Fault.class).all()).isEmpty();
    }

    private static void go(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query.replace("?", "")));
    }
}
