package org.rolloutatlas.render.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.publish.TestEditions;
import org.rolloutatlas.render.figure.FrameHeights;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.render.words.QuoteCardTest;

@DisplayName("The height of a card")
class QuoteCardHeightTest {
    private static final int MOST = 320;

    @Test
    void is_no_more_than_320_in_a_frame_of_600() {
        var events = TestEditions.SMALL.dataset().events();
        for (var event : events) {
            for (var language : Language.values()) {
                var card = QuoteCard.of(event, events, FirstEdition.wording(language));
                assertThat(QuoteCardHeight.of(card, 600)).as(event.id()).isBetween(150, MOST);
            }
        }
    }

    @Test
    void is_that_of_the_style_rules_at_every_width() {
        var events = TestEditions.SMALL.dataset().events();
        var card = QuoteCard.of(events.getFirst(), events, FirstEdition.wording(Language.EN));
        var rules = QuoteCardHeight.rules(card);
        int high = Integer.parseInt(rules.replaceFirst("(?s)^:root\\{--high:(\\d+).*", "$1"));
        for (int width = 280; width <= 1200; width += FrameHeights.STEP) {
            var rule = "@media(width>=" + width + "px){:root{--high:";
            int at = rules.indexOf(rule);
            if (at >= 0) {
                high = Integer.parseInt(rules.substring(at + rule.length()).replaceFirst("(?s)}.*", ""));
            }
            assertThat(QuoteCardHeight.of(card, width)).as("at " + width).isEqualTo(high);
        }
    }

    @Test
    void of_a_host_suffices_in_every_narrower_column() {
        var card = card("a contract");

        assertThat(QuoteCardHeight.upTo(card, 720)).isEqualTo(QuoteCardHeight.of(card, 320));
        assertThat(QuoteCardHeight.of(card, 100)).isEqualTo(QuoteCardHeight.of(card, 280));
    }

    @Test
    void gives_the_place_of_the_map_to_many_words() {
        assertThat(QuoteCardHeight.fit(card("a contract")).wide()).isFalse();
        assertThat(QuoteCardHeight.fit(card("a contract about very many things ".repeat(9)))
                        .wide())
                .isTrue();
    }

    private static QuoteCard card(String words) {
        return QuoteCardTest.card(QuoteCardTest.quoting("en", words, Optional.empty()), Language.EN);
    }
}
