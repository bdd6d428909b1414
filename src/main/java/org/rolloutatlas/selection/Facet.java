package org.rolloutatlas.selection;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.ReportLag;
import org.rolloutatlas.event.Role;

/** A question that every event answers with zero or more codes. The order is the order in canonical queries. */
public enum Facet {
    COUNTRY("country"),
    REGION("region"),
    PROJECT("project"),
    SYSTEM("system"),
    STAGE("stage"),
    ACTOR("actor"),
    SUPPLIER("supplier"),
    FUNDER("funder"),
    SOURCE("source"),
    SOURCE_KIND("source-kind"),
    SOURCE_LANGUAGE("source-lang"),
    /** Independent sources: 1, 2, or 3 for three and more. */
    EVIDENCE("evidence"),
    YEAR("year"),
    PLANNED("planned"),
    DISPUTED("disputed"),
    /** Whether it was first reported years after; not known of all. */
    LATE("late");

    private final String code;

    Facet(String code) {
        this.code = code;
    }

    /** Its name as a query parameter. */
    public String code() {
        return code;
    }

    /** The facet with this parameter name. */
    public static Optional<Facet> find(String code) {
        return Arrays.stream(values()).filter(facet -> facet.code.equals(code)).findFirst();
    }

    /** The codes with which the event answers, each once. */
    public Collection<String> codes(Event event) {
        return switch (this) {
            case COUNTRY -> event.countries();
            case REGION ->
                event.countries().stream()
                        .flatMap(country -> Region.of(country).stream())
                        .distinct()
                        .toList();
            case PROJECT ->
                event.project().stream().map(project -> project.id()).toList();
            case SYSTEM -> List.of(event.system().code());
            case STAGE -> List.of(event.stage().stageClass().code());
            case ACTOR ->
                event.parties().stream()
                        .map(party -> party.actor().id())
                        .distinct()
                        .toList();
            case SUPPLIER -> actors(event, Role.SUPPLIER);
            case FUNDER -> actors(event, Role.FUNDER);
            case SOURCE ->
                event.reports().stream()
                        .map(item -> item.source().id())
                        .distinct()
                        .toList();
            case SOURCE_KIND ->
                event.reports().stream()
                        .map(item -> item.source().kind().code())
                        .distinct()
                        .toList();
            case SOURCE_LANGUAGE ->
                event.reports().stream()
                        .map(item -> item.source().language())
                        .distinct()
                        .toList();
            case EVIDENCE -> List.of(weight(event.independentSources()));
            case YEAR -> Years.of(event);
            case PLANNED -> List.of(event.planned() ? "yes" : "no");
            case DISPUTED -> List.of(event.disagreements().isEmpty() ? "no" : "yes");
            case LATE ->
                ReportLag.yearsAfter(event).map(late -> late ? "yes" : "no").stream()
                        .toList();
        };
    }

    private static List<String> actors(Event event, String role) {
        return event.parties().stream()
                .filter(party -> party.role().code().equals(role))
                .map(party -> party.actor().id())
                .distinct()
                .toList();
    }

    /** Beyond three a reader does not weigh differently. */
    private static String weight(int independent) {
        return independent >= 3 ? "3" : Integer.toString(independent);
    }
}
