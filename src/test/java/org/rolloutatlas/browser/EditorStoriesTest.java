package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.edit.Records;

@DisplayName("In the editor, a story")
@OnRunningAtlas
class EditorStoriesTest {
    private static final String TEXT =
            "One outlet reported that the trial began, and another that it did not. ".repeat(4);

    private static Page opened(EditorAtWork editor) {
        var page = editor.comesIn(1280);
        button(page, "New story").click();
        assertThat(page.locator("h1")).hasText("new-story");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void fill(Page page, String label, int index, String text) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .nth(index);
        field.fill(text);
        field.press("Tab");
    }

    private static void chapter(Page page, int index, String title) {
        fill(page, "Id", index + 1, "chapter-" + title.toLowerCase(Locale.ROOT));
        fill(page, "Title, English", index + 1, title);
        fill(page, "Title, Chinese (Simplified)", index + 1, "章节" + title);
        fill(page, "Text, English", index, TEXT);
        fill(page, "Text, Chinese (Simplified)", index, "有媒体报道试用已经开始，另一家则称没有。".repeat(4));
        fill(page, "Selection", index, "http://localhost/explore?country=LA&lang=en");
    }

    /** By the words of a heading, as a hand does: a drag begins with the first movement. */
    private static void draw(Page page, Locator from, Locator to) {
        var start = from.boundingBox();
        var end = to.boundingBox();
        page.mouse().move(start.x + 60, start.y + start.height / 2);
        page.mouse().down();
        page.mouse().move(start.x + 70, start.y + start.height / 2, new Mouse.MoveOptions().setSteps(4));
        page.mouse().move(end.x + 60, end.y + end.height / 2, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }

    @Test
    void of_three_chapters_is_told_reordered_and_saved(EditorAtWork editor) {
        var page = opened(editor);
        fill(page, "Title, English", 0, "Three chapters");
        fill(page, "Title, Chinese (Simplified)", 0, "三个章节");
        fill(page, "Standfirst, English", 0, "What was reported of a trial.");
        fill(page, "Standfirst, Chinese (Simplified)", 0, "关于一次试用的报道。");
        chapter(page, 0, "First");
        button(page, "Add: chapter").click();
        chapter(page, 1, "Second");
        button(page, "Add: chapter").click();
        chapter(page, 2, "Third");
        assertThat(page.locator(".editing > .tools")).containsText("The check finds no error.");

        page.getByLabel("chapter 3: further up").click();
        assertThat(page.frameLocator("iframe").locator("h1")).containsText("Three chapters");
        button(page, "Suggest an id").click();
        assertThat(page).hasURL(Pattern.compile("/edit/stories/three-chapters$"));
        button(page, "Save").click();
        assertThat(page.locator(".notice-bar")).hasText("events.json is saved.");

        var story = Records.of(editor.file().content())
                .find(RecordKind.STORY, "three-chapters")
                .orElseThrow();
        assertThat(story.path("chapters")
                        .valueStream()
                        .map(chapter -> chapter.path("id").asString("")))
                .containsExactly("chapter-first", "chapter-third", "chapter-second");
        assertThat(story.at("/chapters/0/selection").asString("")).isEqualTo("country=LA");
    }

    @Test
    void has_its_chapters_drawn_into_another_order(EditorAtWork editor) {
        var page = opened(editor);
        fill(page, "Title, English", 1, "First");
        button(page, "Add: chapter").click();
        fill(page, "Title, English", 2, "Second");
        button(page, "Add: chapter").click();
        fill(page, "Title, English", 3, "Third");
        // all of it in sight, for nothing scrolls under the hand of a test
        page.setViewportSize(1280, 6000);

        draw(page, page.locator(".item-head").nth(2), page.locator(".item-head").nth(0));

        assertThat(page.getByLabel("Title, English").nth(1)).hasValue("Third");
        assertThat(page.getByLabel("Title, English").nth(2)).hasValue("First");
        assertThat(page.getByLabel("Title, English").nth(3)).hasValue("Second");
    }

    @Test
    void and_any_record_that_is_changed_on_disk_meanwhile_stands_side_by_side(EditorAtWork editor) {
        var page = editor.comesIn(1280);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Actors"))
                .click();
        page.getByText("Huawei", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        fill(page, "Name, English", 0, "Huawei of Shenzhen");
        assertThat(page.locator("h1")).hasText("Huawei of Shenzhen");
        var records = Records.of(editor.file().first());
        var theirs = records.find(RecordKind.ACTOR, "huawei").orElseThrow().deepCopy();
        theirs.withArray("aliases").add("Elsewhere");
        editor.file().writeElsewhere(records.with(RecordKind.ACTOR, "huawei", theirs));

        button(page, "Save").click();
        assertThat(page.locator("h1")).hasText("Changed here and on disk");
        Reader.findsNothingAgainst(page);
        assertThat(editor.file().content()).doesNotContain("Huawei of Shenzhen");
        button(page, "Take mine").click();
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.locator(".notice-bar")).hasText("events.json is saved.");
        assertThat(editor.file().content()).contains("Huawei of Shenzhen").doesNotContain("Elsewhere");
    }
}
