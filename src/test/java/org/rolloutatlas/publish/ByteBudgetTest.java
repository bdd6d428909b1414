package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.selection.Selection;

/** Bytes on the wire as a browser gets them: brotli, everything in one response. */
@DisplayName("On the wire")
class ByteBudgetTest {
    private static final PublicSite SITE = new PublicSite(RealEdition::get);

    static Stream<Address> stories() {
        return RealEdition.get().dataset().stories().stream()
                .map(story -> Address.of(new Route.Embed(new Scope.OfStory(story.id()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void the_embed_of_a_story_of_forty_events_is_at_most_50_kB(Address address) {
        var route = (Route.Embed) address.route();
        var events = Subject.of(RealEdition.get(), route.scope(), Selection.ALL, Language.EN)
                .orElseThrow()
                .events();
        // two stories rest on more reports: 45 and 60
        assertThat(bytes(address)).isBetween(20_000, events.size() <= 40 ? 50_000 : 62_000);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void the_whole_atlas_is_at_most_111_kB(Address address) {
        assertThat(bytes(address)).isBetween(50_000, 111_000);
    }

    static Stream<Address> whole() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(new Route.Atlas(), new Route.Embed(new Scope.Whole()))
                        .map(route -> Address.of(route).in(language)));
    }

    private static int bytes(Address address) {
        var served = SITE.serve(RealEdition.get(), address);
        assertThat(served.rendition().status()).isEqualTo(200);
        assertThat(served.encoded().hasBrotli()).isTrue();
        return served.encoded().brotli().length();
    }
}
