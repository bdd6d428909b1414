package org.rolloutatlas.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndependenceTest {
    private final Source wire = source("wire", "Agency");
    private final Source rewrite = source("rewrite", "Daily", wire);
    private final Source translation = source("translation", "Journal", rewrite);
    private final Source other = source("other", "Gazette");

    @Test
    void a_source_alone_counts_once() {
        assertThat(Independence.count(List.of(other))).isEqualTo(1);
    }

    @Test
    void two_unrelated_sources_are_independent() {
        assertThat(Independence.count(List.of(wire, other))).isEqualTo(2);
    }

    @Test
    void a_text_and_its_rewrite_count_once() {
        assertThat(Independence.count(List.of(wire, rewrite))).isEqualTo(1);
    }

    @Test
    void two_rewrites_of_an_absent_wire_story_count_once() {
        assertThat(Independence.count(List.of(rewrite, source("second", "Evening Post", wire))))
                .isEqualTo(1);
    }

    @Test
    void ancestry_is_followed_over_many_steps() {
        assertThat(Independence.count(List.of(translation, wire, other))).isEqualTo(2);
    }

    @Test
    void an_article_resting_on_several_papers_joins_them() {
        var first = source("paper-1", "Office A");
        var second = source("paper-2", "Office B");
        var article = source("article", "Daily", first, second);
        assertThat(Independence.count(List.of(first, second, article))).isEqualTo(1);
        assertThat(Independence.count(List.of(first, second))).isEqualTo(2);
    }

    @Test
    void two_articles_of_one_publisher_count_once() {
        assertThat(Independence.count(List.of(source("monday", "Daily"), source("friday", "Daily"))))
                .isEqualTo(1);
    }

    @Test
    void groups_keep_the_order_of_the_file() {
        assertThat(Independence.groups(List.of(other, wire, rewrite)))
                .containsExactly(List.of(other), List.of(wire, rewrite));
    }

    private static Source source(String id, String publisher, Source... roots) {
        return new Source(
                id,
                "Title",
                publisher,
                Optional.of(URI.create("https://example.org/" + id)),
                Optional.empty(),
                "en",
                SourceKind.NEWSPAPER,
                List.of(roots),
                Optional.empty());
    }
}
