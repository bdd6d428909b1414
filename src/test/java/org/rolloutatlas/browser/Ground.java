package org.rolloutatlas.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rolloutatlas.event.Language;

/**
 * The atlas in which a journey is made, and what of it the traveller knows.
 *
 * @param language in which it is read
 * @param other a language to which each page leads
 * @param part "%d of 20 reports", as a reader is told how many are shown
 * @param words that are searched
 * @param event a report, and how its title begins
 * @param card how the card of a report is called
 * @param story a story, its title in both languages, one of its chapters
 * @param chapters how many that story has
 * @param chapterQuery the selection of that chapter
 * @param chapterReports how many reports that figure has
 * @param country a country, and how many reports it has
 * @param pages of several kinds, for what holds of every page
 * @param footer how the foot of a frame begins
 * @param missing what is said where no page is
 */
record Ground(
        Path dataset,
        Language language,
        Language other,
        int reports,
        String part,
        List<String> words,
        Known event,
        String card,
        Known story,
        String storyInTheOther,
        String chapter,
        int chapters,
        String chapterQuery,
        int chapterReports,
        String country,
        int countryReports,
        List<String> pages,
        String footer,
        String missing) {

    /** Something that has an address and words at its head. */
    record Known(String id, String head) {}

    /** The atlas of the tests, in English. */
    static final Ground SAMPLE = new Ground(
            RunningAtlas.DATASET,
            Language.EN,
            Language.ZH_HANS,
            20,
            "%d of 20 reports",
            List.of("Hogda", "华为", "LOAN eximbank", "缅甸 鸿达", "mandalày", "高新技术集团", "e-passport", "unheard-of"),
            new Known("mm-2018-08-jilin-pitch", "Alleged pitch"),
            "Report",
            new Known("laos-and-myanmar", "Laos and Myanmar: a tender, a pitch, a census"),
            "老挝与缅甸：一次招标、一次推介、一次普查",
            "myanmar",
            2,
            "country=MM",
            3,
            "LA",
            4,
            List.of("/", "/stories/laos-and-myanmar", "/zh-Hans/countries/LA", "/projects/la-hongda-eid"),
            "Dataset of",
            "There is no page at this address");

    /** The atlas in {@code examples}, in French. */
    static final Ground SECOND = new Ground(
            Path.of("examples/covid-apps/events.json"),
            Language.FR,
            Language.EN,
            60,
            "%d sur 60 informations",
            List.of("StopCovid", "numérique certificat", "macorn", "inouï"),
            new Known("fr-2020-10-tousanticovid-launch", "Remplacement de StopCovid"),
            "Information",
            new Known("tracing-to-pass", "Une application qu’on peut avoir, un code qu’il faut montrer"),
            "An app one may have, a code one must show",
            "march",
            5,
            "country=CA,FR,LU&system=health-certificate&year=2022",
            3,
            "FR",
            9,
            List.of("/fr/", "/fr/stories/tracing-to-pass", "/fr/countries/FR", "/projects/fr-stopcovid"),
            "Jeu de données",
            "Il n’y a pas de page à cette adresse");

    /** What of that atlas is about France, in French. */
    static final Ground PART_OF_SECOND = new Ground(
            PartOfAtlas.about(SECOND.country(), SECOND.dataset()),
            SECOND.language(),
            SECOND.other(),
            SECOND.countryReports(),
            "%d sur 9 informations",
            List.of("StopCovid", "macorn", "inouï"),
            SECOND.event(),
            SECOND.card(),
            SECOND.story(),
            SECOND.storyInTheOther(),
            SECOND.chapter(),
            0,
            "",
            0,
            SECOND.country(),
            SECOND.countryReports(),
            List.of(),
            SECOND.footer(),
            SECOND.missing());

    /** An address in the language in which it is read. */
    String at(String path) {
        return at(language, path);
    }

    /** An address in a language. */
    String at(Language in, String path) {
        return in == Language.EN ? path : "/" + in.tag() + path;
    }

    String storyAddress() {
        return at("/stories/" + story.id());
    }

    /** What a reader is told where so many reports are shown. */
    String told(int shown) {
        return String.format(Locale.ROOT, part, shown);
    }
}
