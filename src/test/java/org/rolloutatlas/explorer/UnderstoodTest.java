package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;

@DisplayName("What the search understands")
@SpringBootTest(properties = "atlas.data=events.json")
@ResourceLock("the mocked Vaadin")
class UnderstoodTest extends SpringBrowserlessTest {
    @ParameterizedTest(name = "of {0} in {1} is {2}, which asks {3}")
    @CsvSource({
        "Burma, en, Country: Myanmar, country=MM",
        "缅甸, zh-Hans, 国家：缅甸, country=MM",
        "华为, en, Actor: Huawei, actor=huawei",
        "Huawei, zh-Hans, 相关方：华为, actor=huawei",
        "BOL-110, en, Project: BOL-110 security system – Bolivia, project=bo-bol110"
    })
    void is_a_chip_that_takes_the_place_of_the_words(String words, String language, String chip, String query) {
        ask(words, language);

        test(chip(chip)).click();

        assertThat(outlook()).startsWith(query).doesNotContain("q=");
    }

    @Test
    void keeps_what_else_is_chosen() {
        UI.getCurrent().navigate(ExploreView.class, QueryParameters.fromString("country=MM&q=Huawei&lang=en"));

        test(chip("Actor: Huawei")).click();

        assertThat(outlook()).startsWith("country=MM&actor=huawei");
    }

    @Test
    void is_told_where_something_was_nearly_typed() {
        ask("Hogda", "en");

        assertThat(find(Understood.class).single().getElement().getTextRecursively())
                .startsWith("Did you mean:")
                .contains("Changchun Hongda");
    }

    @Test
    void leads_to_stories_of_that_name() {
        var story = find(RouterLink.class);
        ask("Changchun", "en");

        assertThat(story.all().stream().map(RouterLink::getHref)).anyMatch(link -> link.startsWith("story/"));
    }

    @Test
    void is_nothing_where_nothing_is_asked_or_named() {
        UI.getCurrent().navigate(ExploreView.class, QueryParameters.fromString("lang=en"));
        assertThat(find(Understood.class).all()).noneMatch(Understood::isVisible);

        ask("qqqqqqqq", "en");
        assertThat(find(Understood.class).all()).noneMatch(Understood::isVisible);
    }

    private static void ask(String words, String language) {
        UI.getCurrent()
                .navigate(
                        ExploreView.class,
                        QueryParameters.fromString(
                                "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&lang=" + language));
    }

    private NativeButton chip(String text) {
        return find(NativeButton.class, find(Understood.class).single()).all().stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        find(Understood.class).single().getElement().getTextRecursively()));
    }

    private String outlook() {
        return find(ExploreView.class).single().visit().outlook().query();
    }
}
