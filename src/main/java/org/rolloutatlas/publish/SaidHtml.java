package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.ReportListHtml;
import org.rolloutatlas.render.record.ReportOrder;
import org.rolloutatlas.render.words.Counted;
import org.rolloutatlas.render.words.RecordWords;

/** What the reports say, in groups: of a country by project, of an actor by country and project, of a project in time. */
final class SaidHtml {
    private final Edition edition;
    private final Address address;
    private final Markup markup;
    private final ReportListHtml list;

    /**
     * Below a figure.
     *
     * @param figure whose shapes are used
     */
    SaidHtml(Edition edition, Address address, Figure figure, Markup markup) {
        this.edition = edition;
        this.address = address;
        this.markup = markup;
        list = new ReportListHtml(figure, new PageLinks(address), markup);
    }

    /** Writes them below a heading of the second level. */
    void write(About about, List<Event> events) {
        markup.open("div").attr("class", "groups").line();
        switch (about) {
            case About.OfProject _ -> list.write(events, "h3");
            case About.OfCountry _ -> byProject(events, 3);
            case About.OfActor _ ->
                ReportOrder.byCountry(events, new RecordWords(address.language()))
                        .forEach(this::ofCountry);
        }
        markup.close().line();
    }

    private void ofCountry(String name, List<Event> events) {
        markup.open("section").element("h3", name);
        byProject(events, 4);
        markup.close();
    }

    private void byProject(List<Event> events, int level) {
        ReportOrder.byProject(events).forEach((project, reports) -> {
            markup.open("section");
            head(project, reports, "h" + level);
            list.write(reports, "h" + (level + 1));
            markup.close();
        });
    }

    private void head(Optional<Project> project, List<Event> reports, String level) {
        var wording = edition.wording(address.language());
        markup.open(level).attr("class", "project");
        project.ifPresentOrElse(
                known -> {
                    PageFrame.link(
                            markup,
                            new PageLinks(address).project(known.id()),
                            known.name().in(address.language()),
                            "");
                    small(Counted.inGroup(reports, known, edition.events(), wording));
                },
                () -> {
                    markup.text(new SiteWords(address.language()).text("about.loose"));
                    small(wording.text("said.loose", reports.size()));
                });
        markup.close();
    }

    private void small(String text) {
        markup.text(" ").element("small", text);
    }
}
