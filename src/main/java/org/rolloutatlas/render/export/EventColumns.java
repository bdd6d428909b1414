package org.rolloutatlas.render.export;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rolloutatlas.edtf.DayRange;
import org.rolloutatlas.event.Amount;
import org.rolloutatlas.event.Certainty;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.LonLat;
import org.rolloutatlas.event.Party;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.render.words.Wording;

/** What is exported of an event in CSV and GeoJSON, column by column. */
final class EventColumns {
    /** Metres are more than any source knows. */
    static final int COORDINATE_DIGITS = 5;

    private final Colophon colophon;
    private final EventWords words = new EventWords(Wording.in(Language.EN));
    private final List<Column<Event>> columns = new ArrayList<>();

    private EventColumns(Colophon colophon) {
        this.colophon = colophon;
    }

    static List<Column<Event>> of(Colophon colophon) {
        var columns = new EventColumns(colophon);
        columns.identity();
        columns.time();
        columns.place();
        columns.words();
        columns.parties();
        columns.quantities();
        columns.evidence();
        columns.origin();
        return List.copyOf(columns.columns);
    }

    private void identity() {
        text("id", "Id of the event; stable, never reused", Event::id);
        text("permalink", "Permanent address of the event", colophon::permalink);
        texts("countries", "Countries whose system it concerns, ISO 3166-1 alpha-2", Event::countries);
        find(
                "project",
                "Id of the project whose life it belongs to",
                event -> event.project().map(project -> project.id()));
        find(
                "project_name",
                "Name of the project, English",
                event -> event.project().map(project -> project.name().in(Language.EN)));
        text("system", "Kind of system", event -> event.system().code());
        text(
                "stage",
                "Step in the life of a project that is reported",
                event -> event.stage().code());
        text(
                "stage_class",
                "The class in which the stage is drawn",
                event -> event.stage().stageClass().code());
    }

    private void time() {
        find(
                "date",
                "When it is said to have happened, EDTF (ISO 8601-2); empty when no source says",
                event -> event.date().map(date -> date.text()));
        day("first_day", "First day on which it can have happened by that date", DayRange::first);
        day("last_day", "Last day on which it can have happened by that date", DayRange::last);
        add(
                "planned",
                "boolean",
                "Whether it was only announced for the future",
                event -> new Cell.Flag(event.planned()));
        find(
                "reported",
                "When the earliest report held in the dataset was published, EDTF",
                event -> event.reported().map(report -> report.date().text()));
    }

    private void day(String name, String description, Function<DayRange, Optional<LocalDate>> end) {
        add(
                name,
                "date",
                description,
                event -> Cell.of(
                        event.date().flatMap(date -> end.apply(date.range())).map(Object::toString)));
    }

    private void place() {
        worded(
                "place",
                "Where it is said to have happened",
                event -> event.place().map(Place::name));
        coordinate("lon", "Degrees east of Greenwich, WGS 84", LonLat::lon);
        coordinate("lat", "Degrees north of the equator, WGS 84", LonLat::lat);
        find(
                "precision",
                "How precisely the place is known: site, city, region, country",
                event -> event.place().map(place -> place.precision().code()));
        find(
                "basis",
                "Where the coordinates come from: stated, geocoded, capital-as-proxy",
                event -> event.place().map(place -> place.basis().code()));
    }

    private void coordinate(String name, String description, Function<LonLat, Double> axis) {
        add(
                name,
                "number",
                description,
                event -> Cell.number(event.place()
                        .flatMap(Place::position)
                        .map(position -> new BigDecimal(Decimal.of(axis.apply(position), COORDINATE_DIGITS)))));
    }

    private void words() {
        worded("title", "What is reported", event -> Optional.of(event.title()));
        worded("claim", "What the sources say, and which of them says it", event -> Optional.of(event.claim()));
    }

    /** A column for each language of the atlas, which holds that language or nothing. */
    private void worded(String name, String description, Function<Event, Optional<LocalizedText>> text) {
        var said = description;
        for (var language : colophon.masthead().languages()) {
            find(
                    name + "_" + language.locale().getLanguage(),
                    said + ", " + name(language),
                    event -> text.apply(event)
                            .flatMap(words -> Optional.ofNullable(words.byTag().get(language.tag()))));
            said = "The same";
        }
    }

    private static String name(Language language) {
        return switch (language) {
            case EN -> "English";
            case ZH_HANS -> "Simplified Chinese";
            case FR -> "French";
        };
    }

    private void parties() {
        for (var role : colophon.vocabularies().roles()) {
            texts(
                    role.code() + "s",
                    "Actors reported as " + role.code() + ", English; in parentheses how doubtful that is",
                    event -> event.parties().stream()
                            .filter(party -> party.role().equals(role))
                            .map(EventColumns::name)
                            .toList());
        }
    }

    private static String name(Party party) {
        var name = party.actor().name().in(Language.EN);
        return party.certainty() == Certainty.STATED
                ? name
                : name + " (" + party.certainty().code() + ")";
    }

    private void quantities() {
        add(
                "amount_min",
                "number",
                "Lower end of the sum reported; empty for \"up to\"",
                event -> Cell.number(event.amount().flatMap(Amount::min)));
        add(
                "amount_max",
                "number",
                "Upper end of the sum reported; empty for \"over\"",
                event -> Cell.number(event.amount().flatMap(Amount::max)));
        find(
                "amount_currency",
                "ISO 4217; sums are never converted",
                event -> event.amount().map(Amount::currency));
        find(
                "amount_kind",
                "What the sum is reported to be: contract, loan, grant, budget, claimed",
                event -> event.amount().map(amount -> amount.kind().code()));
        add(
                "people",
                "integer",
                "How many people the report speaks of",
                event -> Cell.number(event.people().map(people -> BigDecimal.valueOf(people.count()))));
        find(
                "people_kind",
                "What is counted: registered, issued, target",
                event -> event.people().map(people -> people.kind().code()));
    }

    private void evidence() {
        add(
                "independent_sources",
                "integer",
                "Sources that report it and do not derive from each other, counted",
                event -> Cell.number(event.independentSources()));
        text("evidence", "The same in words, English", words::evidence);
        texts(
                "source_ids",
                "Ids of the sources, see the table of sources",
                event -> event.evidence().stream()
                        .map(item -> item.source().id())
                        .toList());
        texts(
                "source_roles",
                "Whether they report the event or give its background, in the same order: reports, background",
                event -> event.evidence().stream()
                        .map(item -> item.role().code())
                        .toList());
        texts(
                "source_urls",
                "Their addresses, in the same order; empty where not known",
                event -> event.evidence().stream()
                        .map(item -> item.source().url().map(URI::toString).orElse(""))
                        .toList());
        texts(
                "disagreements",
                "Ids of the questions about it on which sources contradict each other",
                event -> event.disagreements().stream().map(Disagreement::id).toList());
        text(
                "review",
                "The editors' latest look: unreviewed, reviewed, verified, retracted",
                event -> event.review().status().code());
    }

    private void origin() {
        add(
                "dataset_version",
                "date",
                "Date of the dataset",
                _ -> new Cell.Text(colophon.version().toString()));
        text("selection", "Where the selection of events is seen", _ -> colophon.selection());
    }

    private void text(String name, String description, Function<Event, String> value) {
        add(name, "string", description, event -> new Cell.Text(value.apply(event)));
    }

    private void find(String name, String description, Function<Event, Optional<String>> value) {
        add(name, "string", description, event -> Cell.of(value.apply(event)));
    }

    private void texts(String name, String description, Function<Event, List<String>> values) {
        add(name, "string", description, event -> new Cell.Texts(values.apply(event)));
    }

    private void add(String name, String type, String description, Function<Event, Cell> cell) {
        columns.add(new Column<>(name, type, description, cell));
    }
}
