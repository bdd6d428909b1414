package org.rolloutatlas.explorer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;

/** What a column of the table of events says, and how it sorts. */
enum EventColumn {
    COUNTRY("country", 1),
    DATE("date", 1),
    STAGE("stage", 1),
    REPORT("report", 3),
    EVIDENCE("evidence", 2),
    PROJECT("project", 2),
    SYSTEM("system", 1),
    SUPPLIER("supplier", 2),
    REPORTED("reported", 1),
    REVIEW("review", 1);

    /** Those that a reader sees who has chosen none. */
    static final List<EventColumn> USUAL = List.of(COUNTRY, DATE, STAGE, REPORT, EVIDENCE);

    private final String code;
    private final int share;

    EventColumn(String code, int share) {
        this.code = code;
        this.share = share;
    }

    String code() {
        return code;
    }

    /** Of the width, against the others. */
    int share() {
        return share;
    }

    static Optional<EventColumn> find(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code))
                .findFirst();
    }

    String text(Event event, Visit visit) {
        return switch (this) {
            case COUNTRY -> visit.sentences().countries(event);
            case DATE -> visit.sentences().when(event);
            case STAGE -> visit.wording().stage(event.stage());
            case REPORT -> event.title().told(visit.language());
            case EVIDENCE -> visit.sentences().evidence(event);
            case PROJECT ->
                event.project()
                        .map(project -> project.name().in(visit.language()))
                        .orElse("");
            case SYSTEM -> visit.wording().system(event.system());
            case SUPPLIER ->
                event.parties().stream()
                        .filter(party -> party.role().supplies())
                        .map(party -> party.actor().name().in(visit.language()))
                        .distinct()
                        .collect(Collectors.joining(visit.wording().text("list.comma")));
            case REPORTED ->
                event.reported()
                        .map(report -> visit.wording().date(report.date()))
                        .orElse("");
            case REVIEW -> visit.text("review." + event.review().status().code());
        };
    }

    Comparator<Event> order(Visit visit) {
        return switch (this) {
            case DATE -> Comparator.comparing(event -> Days.first(event, EventClock.HAPPENED));
            case REPORTED -> Comparator.comparing(event -> Days.first(event, EventClock.REPORTED));
            case STAGE -> Comparator.comparing(Event::stage);
            case EVIDENCE -> Comparator.comparingInt(Event::independentSources);
            case COUNTRY, REPORT, PROJECT, SYSTEM, SUPPLIER, REVIEW ->
                Comparator.comparing(
                        event -> text(event, visit), visit.wording().alphabetical());
        };
    }
}
