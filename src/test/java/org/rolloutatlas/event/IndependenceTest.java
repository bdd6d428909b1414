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
    void aSourceAloneCountsOnce() {
        assertThat(Independence.count(List.of(other))).isEqualTo(1);
    }

    @Test
    void twoUnrelatedSourcesAreIndependent() {
        assertThat(Independence.count(List.of(wire, other))).isEqualTo(2);
    }

    @Test
    void aTextAndItsRewriteCountOnce() {
        assertThat(Independence.count(List.of(wire, rewrite))).isEqualTo(1);
    }

    @Test
    void twoRewritesOfAnAbsentWireStoryCountOnce() {
        assertThat(Independence.count(List.of(rewrite, source("second", "Evening Post", wire))))
                .isEqualTo(1);
    }

    @Test
    void ancestryIsFollowedOverManySteps() {
        assertThat(Independence.count(List.of(translation, wire, other))).isEqualTo(2);
    }

    @Test
    void anArticleRestingOnSeveralPapersJoinsThem() {
        var first = source("paper-1", "Office A");
        var second = source("paper-2", "Office B");
        var article = source("article", "Daily", first, second);
        assertThat(Independence.count(List.of(first, second, article))).isEqualTo(1);
        assertThat(Independence.count(List.of(first, second))).isEqualTo(2);
    }

    @Test
    void twoArticlesOfOnePublisherCountOnce() {
        assertThat(Independence.count(List.of(source("monday", "Daily"), source("friday", "Daily"))))
                .isEqualTo(1);
    }

    @Test
    void groupsKeepTheOrderOfTheFile() {
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
