package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.search.Part;
import org.rolloutatlas.search.Snippet;

@DisplayName("An excerpt")
class ExcerptTest {
    private static final Snippet ACTOR = snippet(Part.ACTOR, "Changchun Hongda", 10, 16);

    @Test
    void marks_what_was_found_in_the_title_and_leaves_the_text_as_it_is() {
        var title = snippet(Part.TITLE, "Hongda signed in Laos", 0, 6);

        assertThat(Excerpt.title("Hongda signed in Laos", List.of(title)))
                .containsExactly("", "Hongda", " signed in Laos");
    }

    @Test
    void is_the_title_where_the_words_stand_in_that_of_another_language() {
        var title = snippet(Part.TITLE, "\u9e3f\u8fbe\u5728\u8001\u631d\u7b7e\u7ea6", 0, 2);

        assertThat(Excerpt.title("Hongda signed in Laos", List.of(title))).containsExactly("Hongda signed in Laos");
    }

    @Test
    void is_the_claim_where_the_words_stand_nowhere() {
        assertThat(Excerpt.text("It is said.", List.of())).containsExactly("It is said.");
    }

    @Test
    void says_what_was_claimed_before_it_says_who() {
        var claim = snippet(Part.CLAIM, "Hongda is said to have signed.", 0, 6);

        assertThat(Excerpt.text("", List.of(ACTOR, claim))).containsExactly("", "Hongda", " is said to have signed.");
        assertThat(Excerpt.text("", List.of(ACTOR))).containsExactly("Changchun ", "Hongda", "");
    }

    @Test
    void is_cut_around_the_first_word_that_was_found() {
        var text = "a ".repeat(100) + "Hongda" + " b".repeat(100);

        var pieces = Excerpt.text("", List.of(snippet(Part.CLAIM, text, 200, 206)));

        assertThat(pieces).hasSize(3);
        assertThat(pieces.get(0)).startsWith("\u2026").hasSize(61);
        assertThat(pieces.get(1)).isEqualTo("Hongda");
        assertThat(pieces.get(2)).endsWith("\u2026");
    }

    private static Snippet snippet(Part part, String text, int start, int end) {
        return new Snippet(part, "en", text, List.of(new Snippet.Match(start, end)));
    }
}
