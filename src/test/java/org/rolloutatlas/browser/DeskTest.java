package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In a browser, the desk")
@OnRunningAtlas
class DeskTest {
    private static final String DROP = """
            ([name, text]) => {
              const carried = new DataTransfer();
              carried.items.add(new File([text], name));
              document.querySelector('vaadin-upload').dispatchEvent(
                  new DragEvent('drop', {dataTransfer: carried, bubbles: true, cancelable: true}));
            }""";

    private static Page desk(Reader reader) {
        var page = reader.opens("/explore/desk", 1280);
        assertThat(page.locator("vaadin-upload button").first()).isVisible();
        return page;
    }

    @Test
    void makes_drafts_of_tables_that_are_dropped_one_after_the_other(Reader reader) throws IOException {
        var page = desk(reader);
        for (var name : new String[] {"first", "second"}) {
            page.evaluate(DROP, new String[] {name + ".csv", "title_en,countries,colour\nCard " + name + ",KE,red\n"});

            var link = page.locator("a[download]");
            assertThat(link).hasText("Download " + name + "-draft.json");
            assertThat(page.locator("p[role=status]")).containsText("A draft with 1 event");
            var draft = page.waitForDownload(link::click);
            assertThat(draft.suggestedFilename()).isEqualTo(name + "-draft.json");
            assertThat(Files.readString(draft.path())).contains("Card " + name);
        }
        Reader.findsNothingAgainst(page);
    }

    @Test
    void mends_a_file_that_is_chosen(Reader reader) throws IOException {
        var page = desk(reader);
        var broken = Files.readString(Path.of("src/test/resources/datasets/good.json"))
                .replace("\"published\": \"2020-04\"", "\"published\": \"2020/04\"");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("events.json", "application/json", broken.getBytes(StandardCharsets.UTF_8)));
        var mend = page.locator(".problems button");
        assertThat(mend).hasText("Mend: “2020/04” becomes “2020-04”");
        Reader.findsNothingAgainst(page);

        mend.click();

        assertThat(page.locator("p[role=status]")).containsText("Mended: “2020/04” is now “2020-04”.");
        assertThat(page.locator("p[role=status]")).isFocused();
        var mended = page.waitForDownload(page.locator("a[download]")::click);
        assertThat(Files.readString(mended.path())).contains("\"published\": \"2020-04\"");
    }
}
