package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("In a browser, the explorer")
@ExtendWith(RunningAtlas.class)
class ExplorerTest {
    @Test
    void marks_in_the_figure_the_event_that_is_chosen_in_the_list(Reader reader) {
        var page = reader.opens("/explore", 1280);

        page.getByRole(AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName("Botswana"))
                .first()
                .click();

        assertThat(page.locator("a.mark[href='#e-bw-2020-03-win']").first()).hasAttribute("aria-current", "true");
        Reader.keeps(page, "explorer-1280");
    }

    @Test
    void selects_in_the_list_the_event_that_is_chosen_in_the_figure(Reader reader) {
        var page = reader.opens("/explore", 1280);

        page.locator("a.mark[href='#e-vu-2019-04-signing-plan']").first().press("Enter");

        // what a row shows is slotted into it
        page.waitForFunction("[...document.querySelector('vaadin-grid').shadowRoot"
                + ".querySelectorAll('tr[aria-selected=true] slot')]"
                + ".some(slot => slot.assignedNodes().some(cell => cell.textContent === 'Vanuatu'))");
    }

    @Test
    void speaks_chinese_when_the_address_says_so(Reader reader) {
        var page = reader.opens("/explore?lang=zh-Hans", 1280);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("检索报道");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
    }

    @Test
    void is_accessible(Reader reader) {
        var page = reader.opens("/explore", 1280);
        assertThat(page.locator("atlas-scene figure")).isVisible();

        Reader.findsNothingAgainst(page);
    }
}
