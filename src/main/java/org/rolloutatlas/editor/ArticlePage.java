package org.rolloutatlas.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page of an article, as the text that an editor pastes: its headline, its day, its paragraphs, each on a line. */
final class ArticlePage {
    /** What stands around an article. */
    private static final String AROUND =
            "script, style, noscript, template, nav, aside, form, footer, button, figcaption, [hidden]";

    private static final String BLOCKS = "h2, h3, h4, p, li, blockquote, pre";

    /** Where pages say on which day an article was published. */
    private static final List<DayAt> DAYS = List.of(
            new DayAt(
                    "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=date]", "content"),
            new DayAt("time[itemprop=datePublished], article time[datetime], time[datetime]", "datetime"));

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private record DayAt(String selector, String attribute) {}

    private ArticlePage() {}

    /** The text of the page; empty where there is none. Nothing is added to what the page says. */
    static String text(Document page) {
        var lines = new ArrayList<String>();
        headline(page).ifPresent(lines::add);
        day(page).ifPresent(lines::add);
        page.select(AROUND).remove();
        body(page).select(BLOCKS).stream()
                // a quotation in paragraphs is told by its paragraphs
                .filter(block -> block.select(BLOCKS).size() == 1)
                .map(Element::text)
                .filter(line -> !line.isBlank())
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static Optional<String> headline(Document page) {
        return Optional.ofNullable(page.selectFirst("article h1, main h1, h1"))
                .map(Element::text)
                .or(() -> Optional.ofNullable(page.selectFirst("meta[property=og:title]"))
                        .map(meta -> meta.attr("content")))
                .or(() -> Optional.of(page.title()))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Optional<String> day(Document page) {
        return DAYS.stream()
                .flatMap(place -> page.select(place.selector).stream().map(said -> said.attr(place.attribute)))
                .flatMap(said -> DAY.matcher(said).results())
                .map(found -> found.group())
                .findFirst();
    }

    /** The longest article of the page, or what it calls its main part, or all. */
    private static Element body(Document page) {
        return page.select("article").stream()
                .max(Comparator.comparingInt(article -> article.text().length()))
                .or(() -> Optional.ofNullable(page.selectFirst("main")))
                .orElse(page.body());
    }
}
