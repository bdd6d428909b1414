package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Language;

/**
 * Bytes on the wire as a browser gets them: brotli, everything in one response. On generated datasets: the editors' file may
 * grow without asking this test, and {@code ./atlas report} prints what it weighs.
 */
@DisplayName("On the wire")
class ByteBudgetTest {
    private static final int KB = 1000;

    @ParameterizedTest(name = "{0} events: the front page at most {1} kB, the embed of all {2}, an event {3}")
    @CsvSource({"20, 45, 45, 36", "150, 85, 85, 36", "276, 120, 120, 36", "1000, 120, 120, 38", "10000, 130, 130, 40"})
    void a_page_of_generated_events_keeps_to_its_budget(int events, int front, int embed, int one) {
        var edition = TestEditions.generated(events);
        var event = edition.dataset().events().get(events / 2);

        for (var language : Language.values()) {
            assertThat(PageWeights.bytes(edition, Address.of(new Route.Atlas()).in(language)))
                    .as("front page, " + language.tag())
                    .isBetween(20 * KB, front * KB);
        }
        assertThat(PageWeights.bytes(edition, Address.of(new Route.Embed(new Scope.Whole()))))
                .as("embed of the atlas")
                .isBetween(20 * KB, embed * KB);
        assertThat(PageWeights.bytes(edition, Address.of(new Route.OfEvent(event.id()))))
                .as("page of " + event.id())
                .isBetween(10 * KB, one * KB);
    }

    @Test
    void the_weights_of_an_edition_are_told_heaviest_first() {
        var weights = PageWeights.of(TestEditions.SMALL);

        assertThat(weights).extracting(weight -> weight.address().text()).contains("/", "/zh-Hans/", "/embed/atlas");
        assertThat(weights).extracting(PageWeights.Weight::bytes).isSortedAccordingTo((a, b) -> b - a);
    }
}
