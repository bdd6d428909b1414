package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;

@DisplayName("The first view of the explorer")
@SpringBootTest(properties = "atlas.data=events.json")
@ResourceLock("the mocked Vaadin")
class FirstViewTest extends SpringBrowserlessTest {
    @Test
    void opens_on_questions_whose_links_and_stills_are_of_their_selections() {
        open("");

        var list = find(PresetList.class).single();
        assertThat(list.isVisible()).isTrue();
        assertThat(list.getElement().getTextRecursively()).contains("Huawei, named as supplier", "Reported once only");
        assertThat(list.getElement().getOuterHTML())
                .contains("href=\"?supplier=huawei\"")
                .contains("src=\"/image/atlas.svg?supplier=huawei&amp;part=map\"");
    }

    @Test
    void asks_no_question_where_one_is_answered() {
        open("supplier=huawei");

        assertThat(find(PresetList.class).all()).noneMatch(PresetList::isVisible);
    }

    @Test
    void lets_go_of_many_values_of_one_question_at_once() {
        open("country=BW,LA,MM,PG,VU&form=table");
        var chip = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals("Country: 5 chosen"))
                .findFirst()
                .orElseThrow();

        test(chip).click();

        assertThat(find(ExploreView.class).single().visit().outlook().query()).isEqualTo("form=table");
    }

    private static void open(String query) {
        UI.getCurrent().navigate(ExploreView.class, QueryParameters.fromString(query));
    }
}
