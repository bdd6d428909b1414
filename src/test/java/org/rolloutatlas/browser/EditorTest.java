package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.edit.Records;

@DisplayName("In a browser, an editor")
@OnRunningAtlas
class EditorTest {
    private static Page opened(EditorAtWork editor, int width) {
        var page = editor.comesIn(width);
        assertThat(page.locator("h1")).hasText("What is to be done");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void fill(Page page, String label, String text) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Tab");
    }

    private static void choose(Page page, String label, String text) {
        var box = page.locator("vaadin-combo-box, vaadin-multi-select-combo-box")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(label))))
                .first();
        // as a person, who goes to the field first: typing alone does not bring it into the window of Firefox
        box.locator("input").click();
        box.locator("input").fill(text);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text))
                .first()
                .click();
        box.locator("input").press("Tab");
    }

    private static void errors(Page page, String text) {
        assertThat(page.locator(".editing > .tools")).containsText(text);
    }

    @Test
    void brings_an_event_from_the_form_to_its_page_and_into_the_file(EditorAtWork editor) {
        var page = opened(editor, 1280);
        button(page, "New event").click();
        assertThat(page.locator("h1")).hasText("new-event");
        errors(page, "The check finds");

        fill(page, "Title, English", "Trial of a card in Gaborone");
        fill(page, "Title, Chinese (Simplified)", "哈博罗内试用一种卡");
        fill(page, "Claim, English", "The outlet reported a trial in Botswana.");
        fill(page, "Claim, Chinese (Simplified)", "该媒体报道了博茨瓦纳的一次试用。");
        choose(page, "Countries", "Botswana");
        choose(page, "Stage", "piloted");
        choose(page, "System", "national-id");
        choose(page, "Source", "Epoch");
        errors(page, "The check finds no error.");
        button(page, "Suggest an id").click();
        assertThat(page).hasURL(Pattern.compile("/explore/edit/events/bw-trial-of-a-card-in-gaborone$"));

        assertThat(page.frameLocator("iframe").locator("h1")).containsText("Trial of a card in Gaborone");
        assertThat(editor.file().content()).isEqualTo(editor.file().first());
        page.keyboard().press("Control+s");
        assertThat(page.locator(".notice-bar")).hasText("events.json is saved.");
        assertThat(editor.file().content()).contains("bw-trial-of-a-card-in-gaborone", "哈博罗内试用一种卡");
    }

    /** Opens the form of the first event. */
    private static Page anEvent(EditorAtWork editor) {
        var page = opened(editor, 1280);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Events").setExact(true))
                .click();
        page.locator("vaadin-grid a").first().click();
        assertThat(page.frameLocator("iframe").locator("h1")).isVisible();
        return page;
    }

    @Test
    void sees_the_page_anew_as_often_as_its_words_change(EditorAtWork editor) {
        var page = anEvent(editor);

        fill(page, "Title, English", "A first other title");
        assertThat(page.frameLocator("iframe").locator("h1")).containsText("A first other title");
        fill(page, "Title, English", "A second other title");
        assertThat(page.frameLocator("iframe").locator("h1")).containsText("A second other title");
    }

    @Test
    void begins_at_the_top_of_what_is_opened_wherever_the_table_was_left(EditorAtWork editor) {
        var page = opened(editor, 1280);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Events").setExact(true))
                .click();
        assertThat(page.locator("vaadin-grid a").first()).isVisible();
        page.setViewportSize(1280, 500);
        page.evaluate("scrollTo(0, 1000)");

        page.locator("vaadin-grid a").first().click();
        assertThat(page.frameLocator("iframe").locator("h1")).isVisible();
        page.waitForFunction("scrollY === 0");
    }

    @Test
    void is_told_that_what_is_being_typed_is_not_taken_up_yet(EditorAtWork editor) {
        var page = anEvent(editor);
        var title = page.getByLabel("Title, English");

        title.pressSequentially("x");
        assertThat(page.locator(".editing")).hasClass(Pattern.compile("typing"));
        title.press("Backspace");
        title.press("Tab");
        assertThat(page.locator(".editing")).not().hasClass(Pattern.compile("typing"));

        title.pressSequentially("x");
        title.press("Tab");
        assertThat(page.locator(".editing > .tools")).containsText("There are changes that are not saved.");
        assertThat(page.locator(".editing")).not().hasClass(Pattern.compile("typing"));
    }

    @Test
    void has_a_choice_that_is_typed_taken_or_is_told_that_it_is_none(EditorAtWork editor) {
        var page = anEvent(editor);
        var stage = page.locator("vaadin-combo-box")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText("Stage"))))
                .first();

        stage.locator("input").fill("cancell");
        stage.locator("input").press("Tab");
        assertThat(stage.locator("input")).hasValue(Pattern.compile("\\(cancelled\\)$"));
        stage.locator("input").fill("nonsense");
        stage.locator("input").press("Tab");
        assertThat(page.locator(".leaf .erring").first())
                .hasText("“nonsense” is none of the list, or more than one. Choose from it.");
    }

    @Test
    void finds_nothing_against_any_view(EditorAtWork editor) {
        var page = opened(editor, 1280);
        Reader.findsNothingAgainst(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Actors"))
                .click();
        assertThat(page.locator("vaadin-grid a").first()).isVisible();
        Reader.findsNothingAgainst(page);
        page.locator("vaadin-grid a").first().click();
        assertThat(page.getByLabel("Name, English")).isVisible();
        Reader.findsNothingAgainst(page);
    }

    @Test
    void loses_nothing_that_is_typed_while_the_file_is_saved(EditorAtWork editor) {
        var page = opened(editor, 1280);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Actors"))
                .click();
        page.getByText("Huawei", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        var name = page.getByLabel("Name, English");
        name.fill("Maker five");
        page.keyboard().press("Control+s");
        name.fill("Maker six");
        page.keyboard().press("Control+s");
        name.fill("Maker seven");
        name.press("Tab");

        assertThat(page.locator("h1")).hasText("Maker seven");
        assertThat(name).hasValue("Maker seven");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".editing > .tools")).containsText("Everything is saved.");
        assertThat(page.locator(".notice-bar")).hasText("events.json is saved.");
        assertThat(name).hasValue("Maker seven");
        assertThat(Records.of(editor.file().content())
                        .find(RecordKind.ACTOR, "huawei")
                        .orElseThrow()
                        .at("/name/en")
                        .asString(""))
                .isEqualTo("Maker seven");
    }

    @Test
    void takes_a_step_back_and_forth(EditorAtWork editor) {
        var page = opened(editor, 360);
        button(page, "New actor").click();
        assertThat(page.locator("h1")).hasText("new-actor");
        fill(page, "Name, English", "Maker of cards");
        assertThat(page.locator("h1")).hasText("Maker of cards");

        button(page, "Undo").click();
        assertThat(page.locator("h1")).hasText("new-actor");
        assertThat(page.locator(".notice-bar")).hasText("Taken back: Name, of new-actor.");
        button(page, "Undo").click();
        assertThat(page.locator("[role=main], main")).containsText("There is no such record by now.");
        button(page, "Redo").click();
        assertThat(page.locator("h1")).hasText("new-actor");
        button(page, "Redo").click();
        assertThat(page.locator("h1")).hasText("Maker of cards");
    }

    /** The map opens around the place: its middle is where the place was, and a click beside it leads there. */
    @Test
    void points_at_a_place_on_a_map_that_comes_closer(EditorAtWork editor) {
        var page = opened(editor, 1280);
        page.navigate(page.url().replaceFirst("/explore/.*", "/explore/edit/events/mm-2020-12-mandalay-contract"));
        page.getByText("Point at it on a map").click();
        var map = page.locator(".place-map img");
        assertThat(map).hasAttribute("src", Pattern.compile("^data:image/svg"));
        var before = map.getAttribute("src");

        click(map, 0.5, 0.5);

        assertThat(map).not().hasAttribute("src", before);
        assertThat(degrees(page, "Degrees east")).isCloseTo(96.08, Offset.offset(0.1));
        assertThat(degrees(page, "Degrees north")).isCloseTo(21.97, Offset.offset(0.1));
        var closer = map.getAttribute("src");
        click(map, 0.75, 0.25);
        assertThat(map).not().hasAttribute("src", closer);
        page.waitForCondition(() -> degrees(page, "Degrees east") > 96.2);
        assertThat(degrees(page, "Degrees north")).isBetween(22.1, 23.5);
        button(page, "Undo").click();
        page.waitForCondition(() -> degrees(page, "Degrees east") < 96.2);
    }

    private static void click(Locator map, double across, double down) {
        var box = map.boundingBox();
        map.click(new Locator.ClickOptions().setPosition(box.width * across, box.height * down));
    }

    private static double degrees(Page page, String label) {
        return Double.parseDouble(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .inputValue());
    }
}
