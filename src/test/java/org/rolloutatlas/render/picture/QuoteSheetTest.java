package org.rolloutatlas.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.Golden;
import org.rolloutatlas.basemap.TestWorld;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.render.export.SampleExport;
import org.rolloutatlas.render.figure.AtlasFigure;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.SampleFigures;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.render.words.QuoteCardTest;
import org.rolloutatlas.scene.SampleEvents;

@DisplayName("A share image")
class QuoteSheetTest {
    private static final Pattern SIZE = Pattern.compile("font-size=\"([0-9.]+)\"");
    private static final Optional<LocalizedText> TRANSLATION =
            Optional.of(LocalizedText.of("The ministry announced nine million cards", "内政部宣布已签发九百万张国民卡"));

    @ParameterizedTest(name = "of words in {0}")
    @CsvSource({
        "zh-Hans, 2015年，长春鸿达建成巴布亚新几内亚的电子身份证项目",
        "ar, 'اعلنت وزارة الداخلية، الثلاثاء، عن اصدار تسعة ملايين بطاقة وطنية'",
        "th, กระทรวงมหาดไทยประกาศออกบัตรประชาชน",
        "my, ဝန်ကြီးဌာနက ကြေညာခဲ့သည်",
        "kk, 'одобрили однократное продление договора с компанией \"Көркем Телеком\" по обслуживанию комплексов'",
        "en, one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty and five more words here"
    })
    void is_readable_whole_and_has_no_boxes(String tag, String words) throws IOException {
        for (var language : Language.values()) {
            var card = QuoteCardTest.card(QuoteCardTest.quoting(tag, words, TRANSLATION), language);
            var sheet = sheet(card, Palette.LIGHT);
            var image = image(PngWriter.write(sheet, QuoteSheet.WIDTH));
            look("quote-" + tag + "-" + language.tag(), image);

            assertThat(image.getHeight()).isEqualTo(630);
            sizes(svg(sheet)).forEach(size -> assertThat(size).isGreaterThanOrEqualTo(24));
            // letters that this machine lacks are the reader's to draw; the picture has the translation (QuoteCardTest)
            assertThat(svg(sheet)).contains(words.substring(0, 3));
            var legible = card.legible(PngFonts.ofMachine()::canWrite);
            assertThat(PngFonts.ofMachine().canWrite(legible.saying().text())).isTrue();
        }
    }

    @Test
    void of_a_report_without_quotation_says_whose_words_it_shows() {
        var card = QuoteCardTest.card(QuoteCardTest.quoting("en", "", Optional.empty()), Language.EN);
        assertThat(svg(sheet(card, Palette.DARK))).contains("In the editors’ words", "Somebody says so.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_as_it_was_last_looked_at(Language language) {
        var card = QuoteCardTest.card(QuoteCardTest.quoting("fr", "un contrat a été signé", TRANSLATION), language);
        var svg = svg(sheet(card, Palette.LIGHT));
        Golden.assertGolden(
                "picture/quote-card-" + language.tag() + ".svg",
                svg.replaceAll("(?s)(<svg x=[^>]*>).*?</svg>", "$1…</svg>"));
    }

    @Test
    void says_in_words_what_it_shows() {
        var card = QuoteCardTest.card(QuoteCardTest.quoting("fr", "un contrat", TRANSLATION), Language.EN);
        assertThat(svg(sheet(card, Palette.LIGHT)))
                .contains(
                        "“un contrat” “The ministry announced nine million cards” The Daily, 3 October 2020. Reported once,");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void of_a_story_has_six_names_at_most_in_letters_to_be_read_on_a_phone(Language language) throws IOException {
        var figure = SampleFigures.atlas(language, EventClock.HAPPENED);
        var svg = svg(PosterSheet.of("Rollout Atlas", figure, figure.title(), "60 reports", Palette.LIGHT));
        SampleExport.xml(svg);

        assertThat(sizes(svg)).allMatch(size -> size >= 26);
        assertThat(Pattern.compile("paint-order").matcher(svg).results().count())
                .isBetween(2L, 6L);
    }

    private static Sheet sheet(QuoteCard card, Palette palette) {
        return QuoteSheet.of("Rollout Atlas", card, figure(card.event(), card.language()), palette);
    }

    private static Figure figure(Event event, Language language) {
        return new AtlasFigure(TestWorld.WORLD, SampleEvents.all(), MapForm.USUAL)
                .of("A title", List.of(event), FirstEdition.wording(language), EventClock.HAPPENED, Optional.empty());
    }

    private static String svg(Sheet sheet) {
        var text = new StringBuilder();
        SvgWriter.write(sheet, new Markup(text));
        return text.toString();
    }

    private static List<Double> sizes(String svg) {
        return SIZE.matcher(svg)
                .results()
                .map(match -> Double.valueOf(match.group(1)))
                .toList();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Leaves the picture for human eyes. */
    private static void look(String name, BufferedImage image) throws IOException {
        var folder = Files.createDirectories(Path.of("target/pictures"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }
}
