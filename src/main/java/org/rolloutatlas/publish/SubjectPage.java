package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.FigureHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.TableHtml;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.Selection;

/** The page about one project, country or source: its figure, its reports, its neighbours. */
final class SubjectPage {
    private final Edition edition;
    private final Address address;
    private final Subject subject;
    private final Words words;

    private SubjectPage(Edition edition, Address address, Subject subject) {
        this.edition = edition;
        this.address = address;
        this.subject = subject;
        words = new Words(address.language());
    }

    /**
     * Writes the page.
     *
     * @param introduction what stands below the figure and above the reports
     */
    static HtmlPage of(Edition edition, Address address, Subject subject, Consumer<Markup> introduction) {
        return new SubjectPage(edition, address, subject).page(introduction);
    }

    private HtmlPage page(Consumer<Markup> introduction) {
        var figures = subject.events().isEmpty() ? List.<Figure>of() : List.of(figure());
        var frame = new PageFrame(
                address,
                words.text("event.title", subject.title(), words.text("site")),
                subject.description(),
                PageFrame.style(figures, "/atlas/subject.css"),
                figures.isEmpty() ? Optional.empty() : Optional.of(BrowserModule.FIGURE));
        Consumer<Markup> content = markup -> {
            markup.open("rollout-atlas").attr("query", address.query());
            if (figures.isEmpty()) {
                markup.heading("h1", subject.title());
                markup.open("p").text(Wording.in(address.language()).nothing()).text(" ");
                wayOn(markup);
                markup.close();
            } else {
                FigureHtml.write(figures.getFirst(), 1, markup, () -> markup.text(words.text("method-line")));
            }
            selected(markup);
            introduction.accept(markup);
            figures.forEach(figure -> reports(figure, markup));
            markup.close();
            new RelatedHtml(edition, address, markup).write(subject.events());
            Scope.of(address.route())
                    .ifPresent(scope ->
                            figures.forEach(figure -> EmbedHtml.write(edition.site(), address, scope, figure, markup)));
        };
        boolean nothing = figures.isEmpty() && Scope.of(address.route()).isPresent();
        return nothing ? frame.unlisted(edition, content) : frame.page(edition, content);
    }

    /** That these are a part of what is held of it; nothing where they are all. */
    private void selected(Markup markup) {
        if (address.selection().equals(Selection.ALL)) {
            return;
        }
        int all = Scope.of(address.route())
                .flatMap(scope -> Subject.of(edition, scope, Selection.ALL, address.language()))
                .map(whole -> whole.events().size())
                .orElse(subject.events().size());
        ReportsPage.selected(all, address, subject.events().size(), markup);
    }

    /** To all that is held of it; where that is nothing, because all of it was withdrawn, to the atlas. */
    private void wayOn(Markup markup) {
        if (address.selection().equals(Selection.ALL)) {
            PageFrame.link(markup, address.at(new Route.Atlas()).text(), words.text("to-atlas"), "");
        } else {
            PageFrame.link(markup, address.with(Selection.ALL).text(), words.text("show-all"), "");
        }
    }

    private Figure figure() {
        return subject.figure(edition, address).linked(AtlasLinks.onPage(address, subject.events()));
    }

    private void reports(Figure figure, Markup markup) {
        markup.open("section").attr("class", "table").attr("aria-labelledby", "reports-title");
        markup.open("h2")
                .attr("id", "reports-title")
                .text(words.text("reports"))
                .close();
        markup.element("p", words.text("reports.how"));
        TableHtml.write(
                figure,
                markup,
                id -> address.at(new Route.OfEvent(id)).as(Theme.AUTO).text());
        markup.close();
    }
}
