package org.rolloutatlas.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.RecordWords;

/** The sources by publisher; a publisher opens to its texts, each of which leads to the page of what rests on it. */
record SourceList(Edition edition, Address address) implements Consumer<Markup> {

    @Override
    public void accept(Markup markup) {
        var words = new RecordWords(address.language());
        markup.open("ul").attr("class", "publishers");
        byPublisher(words).forEach((publisher, texts) -> publisher(publisher, texts, words, markup));
        markup.close().line();
    }

    private Map<String, List<Source>> byPublisher(RecordWords words) {
        return edition.dataset().sources().stream()
                .collect(Collectors.groupingBy(
                        Source::publisher, () -> new TreeMap<>(words.wording().alphabetical()), Collectors.toList()));
    }

    private void publisher(String publisher, List<Source> texts, RecordWords words, Markup markup) {
        markup.open("li").open("details").open("summary").element("b", publisher);
        markup.text(words.comma()).text(texts.getFirst().kind().label().in(words.language()));
        markup.text(words.comma()).text(words.wording().text("source.texts", texts.size()));
        markup.close().open("ul");
        for (var source : texts) {
            markup.open("li").open("a");
            markup.attr(
                    "href",
                    address.at(new Route.OfSource(source.id())).as(Theme.AUTO).text());
            markup.speaks(source.language()).text(source.title()).close();
            markup.text(words.comma()).text(words.published(source)).close();
        }
        markup.close().close().close().line();
    }
}
