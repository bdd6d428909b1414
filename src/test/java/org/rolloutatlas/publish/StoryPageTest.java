package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.Golden;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.event.Story;

/** What a reader of a story gets before any script runs. */
@DisplayName("The page of a story")
class StoryPageTest {
    private static final Edition EDITION = TestEditions.SMALL;
    private static final String STORY = "laos-and-myanmar";
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("(?:href=\"#|url\\(#)([^\")]+)");

    @Test
    void is_written_as_it_was() {
        var html = page(EDITION, STORY, Language.EN);
        Golden.assertGolden(
                "page/story-chapters-en.html",
                html.substring(html.indexOf("<section class=\"chapter\""), html.indexOf("</article>")));
    }

    @Test
    void has_a_still_for_every_chapter_and_the_outlines_of_the_world_once() {
        var html = page(EDITION, STORY, Language.EN);

        assertThat(count(html, "<div class=\"atlas still\">")).isEqualTo(2);
        // the whole story has one too, for the script
        assertThat(count(html, "<use class=\"away\"")).isEqualTo(3);
        assertThat(count(html, "<g id=\"atlas-land\">")).isEqualTo(1);
        assertThat(count(html, " id=\"atlas-in-MM\"")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void names_nothing_twice_and_refers_to_nothing_that_is_not_there(String what, String html) {
        var ids = new ArrayList<String>();
        ID.matcher(html).results().forEach(match -> ids.add(match.group(1)));

        assertThat(ids).as(what).doesNotHaveDuplicates();
        // the style rules name figures of other pages too
        var body = html.substring(html.indexOf("<body"), html.indexOf("<script"));
        var known = new HashSet<>(ids);
        REFERENCE
                .matcher(body)
                .results()
                .forEach(match -> assertThat(known).as(what).contains(match.group(1)));
    }

    private static Stream<Object[]> pages() {
        return EDITION.languages().stream()
                .flatMap(language -> Stream.of(EDITION, TestEditions.generated(150))
                        .flatMap(edition -> edition.dataset().stories().stream()
                                .flatMap(story -> Stream.of(
                                        new Object[] {story.id() + " " + language, page(edition, story.id(), language)},
                                        new Object[] {
                                            "frame of " + story.id() + " " + language,
                                            frame(edition, story.id(), language)
                                        }))));
    }

    @Test
    void rings_the_focus_of_a_chapter_on_its_map_and_in_its_lane() {
        var chapter = chapter("myanmar");

        assertThat(count(chapter, "class=\"place ringed\"")).isEqualTo(1);
        assertThat(count(chapter, "<circle class=\"ring\"")).isEqualTo(2);
        assertThat(chapter("laos")).doesNotContain("ringed", "class=\"ring\"");
    }

    @Test
    void lists_the_reports_of_a_chapter_three_of_them_open() {
        assertThat(count(chapter("myanmar"), "<li>")).isEqualTo(3);
        assertThat(chapter("myanmar")).doesNotContain("<details");
        var laos = chapter("laos");
        assertThat(count(laos.substring(0, laos.indexOf("<details")), "<li>")).isEqualTo(3);
        assertThat(laos).contains("1 more report of this chapter");
    }

    @Test
    void tells_in_its_attributes_what_the_figure_shows_of_a_chapter() {
        assertThat(chapter("myanmar"))
                .contains("data-selection=\"country=MM\"", "data-focus=\"mm-2018-08-jilin-pitch\"")
                .containsPattern("data-view=\"[0-9.]+ [0-9.]+ [0-9.]+ [0-9.]+\"")
                .containsPattern("data-days=\"[0-9.]+% [0-9.]+%\"")
                .containsPattern("data-ids=\"mm-[a-z0-9-]+ mm-[a-z0-9-]+ mm-[a-z0-9-]+\"");
    }

    @Test
    void numbers_its_chapters_in_time_with_links_to_them() {
        assertThat(page(EDITION, STORY, Language.EN))
                .contains(
                        "<a href=\"#laos\" aria-label=\"Chapter 1: Laos: a tender reported won\">",
                        "<a href=\"#myanmar\" aria-label=\"Chapter 2: Myanmar: a pitch, then a census\">");
    }

    @Test
    void says_who_made_it_of_what_and_how_long_it_is() {
        assertThat(page(EDITION, STORY, Language.EN))
                .contains("By Rollout Atlas · dataset of ", "1 minute · 2 chapters · 7 reports · ");
        assertThat(page(EDITION, STORY, Language.ZH_HANS)).contains("约 1 分钟 · 2 章 · 7 条报道 · ");
    }

    @Test
    void ends_with_open_questions_sources_and_a_way_to_show_it_elsewhere() {
        var html = page(EDITION, STORY, Language.EN);
        var end = html.substring(html.indexOf("class=\"ending\""));

        assertThat(end)
                .containsPattern("[0-9]+ questions? on which these sources disagree")
                .contains(
                        "<h2>Sources of this story</h2>", "&lt;iframe src=&quot;https://atlas.example/embed/stories/");
    }

    @Test
    void of_events_that_were_all_withdrawn_keeps_its_words() {
        var chapter = EDITION.dataset().stories().getFirst().chapters().getFirst();
        var gone = new Story("gone", chapter.title(), chapter.title(), MapForm.USUAL, List.of(chapter));
        var subject = new Subject("Gone", "All of it", List.of(), MapForm.USUAL, java.util.Optional.empty());

        var html = StoryPage.of(EDITION, Address.of(new Route.OfStory("gone")), gone, subject)
                .html();

        assertThat(html).contains("<h2>Laos: a tender reported won</h2>").doesNotContain("<figure");
    }

    @Test
    void frames_its_chapters_as_plates_each_of_which_leads_to_the_next() {
        var html = frame(EDITION, STORY, Language.EN);

        assertThat(count(html, "<section class=\"plate\"")).isEqualTo(2);
        assertThat(html)
                .contains("<a href=\"#myanmar\" aria-label=\"Next chapter\">")
                .contains("7 reports; ");
        assertThat(html).doesNotContain("</rollout-atlas>").contains("target=\"_blank\">Read the story ↗</a>");
    }

    @Test
    void frames_one_chapter_alone_where_that_is_asked() {
        var alone = framed("chapter=myanmar&only");

        assertThat(count(alone, "<section")).isEqualTo(1);
        assertThat(alone).contains("id=\"myanmar\"").doesNotContain("class=\"dots\"", "class=\"steps\"");
    }

    @Test
    void begins_at_a_chapter_in_a_frame_and_at_the_start_for_one_that_it_does_not_have() {
        assertThat(framed("chapter=myanmar")).contains("<section class=\"plate first\" id=\"myanmar\"");
        assertThat(framed("chapter=nowhere&only"))
                .doesNotContain("plate first")
                .contains("id=\"laos\"", "id=\"myanmar\"");
    }

    @Test
    void asks_for_less_height_in_a_frame_the_wider_it_is() {
        var edition = TestEditions.OURS;
        for (var story : edition.dataset().stories()) {
            var address = Address.of(new Route.Embed(new Scope.OfStory(story.id())));
            var subject = Subject.of(edition, new Scope.OfStory(story.id()), address.selection(), address.language())
                    .orElseThrow();
            var told = ToldStory.of(edition, address, story, subject, AtlasLinks.inStory(address));
            assertThat(StoryHeight.of(told, address, 600)).as(story.id()).isBetween(520, 720);
            assertThat(StoryHeight.of(told, address, 360)).as(story.id()).isBetween(640, 860);
            assertThat(StoryHeight.of(told, address, 720)).isLessThanOrEqualTo(StoryHeight.of(told, address, 600));
        }
    }

    private static String chapter(String id) {
        var html = page(EDITION, STORY, Language.EN);
        int from = html.indexOf("<section class=\"chapter\" id=\"" + id + "\"");
        return html.substring(from, html.indexOf("</section>", from));
    }

    private static String framed(String query) {
        return html(
                EDITION,
                Address.parse("/embed/stories/" + STORY, query, _ -> false).orElseThrow());
    }

    private static String frame(Edition edition, String story, Language language) {
        return html(
                edition, Address.of(new Route.Embed(new Scope.OfStory(story))).in(language));
    }

    private static String page(Edition edition, String story, Language language) {
        return html(edition, Address.of(new Route.OfStory(story)).in(language));
    }

    private static String html(Edition edition, Address address) {
        return new String(Renditions.of(edition, address).body().toArray(), StandardCharsets.UTF_8);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
