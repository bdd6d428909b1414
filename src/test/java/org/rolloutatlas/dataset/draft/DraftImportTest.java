package org.rolloutatlas.dataset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.dataset.draft.Drafts.draft;
import static org.rolloutatlas.dataset.draft.Drafts.imported;
import static org.rolloutatlas.dataset.draft.Drafts.read;

import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.draft.DraftImport.Unreadable;

class DraftImportTest {
    @Test
    void csv_fills_what_its_columns_say_and_nothing_else() {
        var draft = draft("""
                title_en,title_zh,countries,date,planned,stage,lon,lat,publisher,url,published,language,quote
                "A ""smart"" card",智能卡,MM LA,2018-08-06,true,pitched,96.1,19.75,The Daily,https://daily.example/1,2018,es,Hola
                """);
        var event = draft.at("/events/0");
        assertThat(event.at("/title/en").stringValue()).isEqualTo("A \"smart\" card");
        assertThat(event.at("/title/zh-Hans").stringValue()).isEqualTo("智能卡");
        assertThat(event.at("/countries/1").stringValue()).isEqualTo("LA");
        assertThat(event.at("/date").stringValue()).isEqualTo("2018-08-06");
        assertThat(event.at("/planned").booleanValue()).isTrue();
        assertThat(event.at("/place/lon").decimalValue()).isEqualByComparingTo("96.1");
        assertThat(event.at("/evidence/0/quote/lang").stringValue()).isEqualTo("es");
        assertThat(event.has("system")).isFalse();
        assertThat(event.has("claim")).isFalse();
        assertThat(draft.at("/sources/0/id").stringValue())
                .isEqualTo(event.at("/evidence/0/source").stringValue());
        assertThat(draft.at("/dataset/version").stringValue()).isEqualTo("2026-11-20");
    }

    @Test
    void unknown_columns_are_told() {
        assertThat(imported("title_en,colour,countries\nLaunch,red,KE\n").notes())
                .extracting(Problem::message)
                .containsExactly("unknown column 'colour': 1 row, not imported");
    }

    @Test
    void rows_with_the_same_link_share_a_source() {
        var draft = draft("""
                publisher,url
                The Daily,https://daily.example/1
                The Daily,https://daily.example/1
                The Daily,https://daily.example/2
                """);
        assertThat(draft.get("sources")).hasSize(2);
        assertThat(draft.get("events")
                        .valueStream()
                        .map(event -> event.at("/evidence/0/source").stringValue()))
                .containsExactlyInAnyOrder("the-daily", "the-daily", "the-daily-2");
    }

    @Test
    void a_file_in_no_known_format_says_which_are_known() {
        assertThat(read("{\"a\": 1}"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        it -> assertThat(it.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.remedy()).contains("GeoJSON")));
        assertThat(read("{\"a\": ")).isInstanceOf(Unreadable.class);
        assertThat(read("just words\nand more\n")).isInstanceOf(Unreadable.class);
    }
}
