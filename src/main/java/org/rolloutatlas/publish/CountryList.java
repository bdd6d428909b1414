package org.rolloutatlas.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Summary;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.StandingStage;

/** The countries by name: how much is reported of each, on how many sources, and at which stage it stands. */
record CountryList(Edition edition, Address address) implements Consumer<Markup> {
    private static final List<String> COLUMNS = List.of("country", "reports", "once", "years", "stage");

    @Override
    public void accept(Markup markup) {
        var wording = Wording.in(address.language());
        markup.open("table").attr("class", "list").open("thead").open("tr");
        for (var column : COLUMNS) {
            markup.open("th").attr("scope", "col");
            markup.text(new Words(address.language()).text("countries." + column))
                    .close();
        }
        markup.close().close().open("tbody");
        byName(wording).forEach((name, code) -> row(name, code, wording, markup));
        markup.close().close().line();
    }

    private Map<String, String> byName(Wording wording) {
        var names = new TreeMap<String, String>(wording.alphabetical());
        edition.countries().forEach(code -> names.put(wording.country(code), code));
        return names;
    }

    private void row(String name, String code, Wording wording, Markup markup) {
        var events = edition.events().stream()
                .filter(event -> event.countries().contains(code))
                .toList();
        var summary = Summary.of(events);
        markup.open("tr").open("th").attr("scope", "row");
        PageFrame.link(
                markup, address.at(new Route.OfCountry(code)).as(Theme.AUTO).text(), name, "");
        markup.close();
        number(events.size(), wording, markup);
        number(summary.once(), wording, markup);
        markup.element("td", summary.years());
        markup.element("td", stage(events, wording)).close().line();
    }

    private static void number(int count, Wording wording, Markup markup) {
        markup.open("td").attr("class", "number").text(wording.number(count)).close();
    }

    private static String stage(List<Event> events, Wording wording) {
        var standing = StandingStage.of(events);
        var stage = wording.stageClass(standing.stage());
        return standing.once() ? stage + wording.text("place.once") : stage;
    }
}
