package org.rolloutatlas.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Then;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.KnownThenHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.KnownDays;

/** The page that looks back to a day: what was reported by then, and what is now said to have happened by then. */
final class KnownThenPage {
    private final Edition edition;
    private final Address address;
    private final LookBack back;
    private final Words words;
    private final SiteWords site;

    private KnownThenPage(Edition edition, Address address, LookBack back) {
        this.edition = edition;
        this.address = address;
        this.back = back;
        words = new Words(address.language());
        site = new SiteWords(address.language());
    }

    static HtmlPage of(Edition edition, Address address, Route.KnownThen route) {
        return new KnownThenPage(edition, address, LookBack.of(edition, address, route.then())).page();
    }

    private HtmlPage page() {
        var figures = back.events().isEmpty()
                ? List.<Figure>of()
                : List.of(back.figure(edition, address).linked(AtlasLinks.onPage(address, List.of())));
        var frame = new PageFrame(
                address,
                edition.titled(back.title(edition, address), address.language()),
                back.description(edition, address),
                PageFrame.style(edition.looks(), figures, "/atlas/known.css"),
                figures.isEmpty() ? Optional.empty() : Optional.of(BrowserModule.KNOWN));
        if (figures.isEmpty()) {
            return frame.unlisted(edition, this::nothing);
        }
        return frame.page(edition, back.description(edition, address), markup -> figure(figures.getFirst(), markup));
    }

    private void figure(Figure figure, Markup markup) {
        var days = back.days();
        back.html(edition, address, figure, markup)
                .write(() -> days(days, markup), () -> stills(days, figure, markup), () -> caption(markup));
        ReportsPage.selected(edition.events().size(), address, back.events().size(), markup);
        EmbedHtml.write(edition.site(), address, scope(back.then().day()), figure, back.then(), markup);
    }

    private static Scope.KnownThen scope(LocalDate day) {
        return new Scope.KnownThen(Optional.of(new Then(day)));
    }

    /** Links to the days; a host of files cannot answer them, and leads to their pictures below. */
    private void days(KnownDays days, Markup markup) {
        markup.open("p").attr("class", "days").element("b", site.text("known.days"));
        for (var day : days.offered()) {
            markup.text(" ").open("a").attr("href", edition.site().explorer() ? at(day) : here(day));
            markup.attr("data-day", day.toString());
            if (day.equals(back.then().day())) {
                markup.attr("aria-current", "date");
            }
            markup.text(name(day)).close();
        }
        markup.close().line();
    }

    private String here(LocalDate day) {
        return day.equals(back.then().day()) ? "#known-title" : "#" + id(day);
    }

    private String at(LocalDate day) {
        return address.at(scope(day).page()).with(address.selection()).text();
    }

    private static String id(LocalDate day) {
        return "day-" + day;
    }

    private String name(LocalDate day) {
        var text = Wording.in(address.language()).day(day);
        return day.equals(back.last()) ? site.text("known.now", text) : text;
    }

    private void stills(KnownDays days, Figure figure, Markup markup) {
        markup.open("section").attr("class", "stills");
        markup.heading("h2", site.text("known.stills"));
        for (var day : days.stills()) {
            KnownThenHtml.still(
                    figure,
                    back.on(day),
                    () -> markup.open("h3").attr("id", id(day)).text(name(day)).close(),
                    markup);
        }
        markup.close().line();
    }

    private void caption(Markup markup) {
        markup.open("p");
        PageFrame.link(markup, address.at(new Route.Method()).text(), words.text("method-link"), "");
        markup.close();
    }

    private void nothing(Markup markup) {
        markup.open("div").attr("class", "prose");
        markup.heading("h1", site.text("known"));
        ReportsPage.nothing(edition, address, markup);
        markup.close();
    }
}
