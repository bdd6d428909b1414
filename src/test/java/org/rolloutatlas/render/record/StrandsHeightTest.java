package org.rolloutatlas.render.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.figure.FrameHeights;
import org.rolloutatlas.scene.SampleQuestion;

@DisplayName("The height of a question in a frame")
class StrandsHeightTest {
    @Test
    void is_that_of_the_style_rules_at_every_width() {
        var card = SampleQuestion.card(Language.EN);
        var rules = StrandsHeight.rules(card);
        int high = Integer.parseInt(rules.replaceFirst("(?s)^:root\\{--high:(\\d+).*", "$1"));
        for (int width = 280; width <= 1200; width += FrameHeights.STEP) {
            var rule = "@media(width>=" + width + "px){:root{--high:";
            int at = rules.indexOf(rule);
            if (at >= 0) {
                high = Integer.parseInt(rules.substring(at + rule.length()).replaceFirst("(?s)}.*", ""));
            }
            assertThat(StrandsHeight.of(card, width)).as("at " + width).isEqualTo(high);
        }
    }

    @Test
    void of_a_host_suffices_in_every_narrower_column() {
        var card = SampleQuestion.card(Language.ZH_HANS);

        for (int width = 320; width <= 1200; width += FrameHeights.STEP) {
            assertThat(StrandsHeight.upTo(card, 1200)).isGreaterThanOrEqualTo(StrandsHeight.of(card, width));
        }
    }
}
