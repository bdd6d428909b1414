package org.rolloutatlas.render.words;

import java.util.List;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.scene.StandingStage;

/**
 * What is counted of one thing, in four phrases below its headline; each begins with its number, or with the stage that
 * stands for it.
 *
 * @param number "29"
 * @param rest what is counted, with the space before it: " reports, 2013–2026"
 */
public record Counted(String number, String rest) {

    /**
     * Of a country.
     *
     * @param held all events that are drawn: by them a project stands where it does
     */
    public static List<Counted> ofCountry(List<Event> events, List<Event> held, AtlasWording wording) {
        return List.of(
                reports(events, wording),
                projects(events, held, wording),
                sourced(events, wording),
                questions(events, wording));
    }

    /** Of a project; it has one event or more. */
    public static List<Counted> ofProject(List<Event> events, AtlasWording wording) {
        var standing = StandingStage.of(events);
        var stage = wording.stageClass(standing.stage());
        var phrase = wording.text("counted.stage", stage, standing.once() ? wording.raw("said.once") : "");
        return List.of(
                reports(events, wording),
                beginning(stage, phrase),
                sourced(events, wording),
                questions(events, wording));
    }

    /** Of an actor: in how many countries and projects reports name it. */
    public static List<Counted> ofActor(List<Event> events, Wording wording) {
        var summary = Summary.of(events);
        return List.of(
                reports(events, wording),
                beginning(
                        summary.countries(),
                        wording.text("counted.countries", summary.countries(), summary.projects()),
                        wording),
                sourced(events, wording),
                questions(events, wording));
    }

    /** "9 reports · stage that stands: in operation (one source)": how many there are of a project, and the stage at which it stands. */
    public static String inGroup(List<Event> events, Project project, List<Event> held, AtlasWording wording) {
        var standing = standing(project, held);
        return standing.stage() == StageClass.CONTEXT
                ? wording.text("said.group.context", events.size(), wording.stageInSentence(StageClass.CONTEXT))
                : wording.text(
                        "said.group",
                        events.size(),
                        wording.stageInSentence(standing.stage()),
                        standing.once() ? wording.raw("said.once") : "");
    }

    private static StandingStage standing(Project project, List<Event> held) {
        return StandingStage.of(held.stream()
                .filter(event -> event.project().filter(project::equals).isPresent())
                .toList());
    }

    private static Counted reports(List<Event> events, Wording wording) {
        var years = Summary.of(events).years();
        var when = years.isEmpty() ? wording.text("summary.undated") : wording.text("summary.years", years);
        return beginning(events.size(), wording.text("counted.reports", events.size(), when), wording);
    }

    private static Counted projects(List<Event> events, List<Event> held, AtlasWording wording) {
        var projects = events.stream()
                .flatMap(event -> event.project().stream())
                .distinct()
                .toList();
        long operating = projects.stream()
                .filter(project -> standing(project, held).stage() == StageClass.IN_OPERATION)
                .count();
        return beginning(
                projects.size(),
                wording.text("counted.projects", projects.size(), operating(projects.size(), operating, wording)),
                wording);
    }

    private static String operating(int projects, long operating, AtlasWording wording) {
        var stage = wording.stageInSentence(StageClass.IN_OPERATION);
        return switch (projects) {
            case 0 -> "";
            case 1 ->
                wording.text(operating == 1 ? "counted.project.operating" : "counted.project.not-operating", stage);
            default ->
                operating == 0
                        ? wording.text("counted.projects.none-operating", stage)
                        : wording.text("counted.projects.operating", operating, stage);
        };
    }

    private static Counted sourced(List<Event> events, Wording wording) {
        int sourced = events.size() - Summary.of(events).once();
        return beginning(sourced, wording.text("counted.sourced", sourced), wording);
    }

    private static Counted questions(List<Event> events, Wording wording) {
        long questions = events.stream()
                .flatMap(event -> event.disagreements().stream())
                .map(Disagreement::id)
                .distinct()
                .count();
        return beginning(questions, wording.text("counted.questions", questions), wording);
    }

    private static Counted beginning(long number, String phrase, Wording wording) {
        return beginning(wording.number(number), phrase);
    }

    private static Counted beginning(String beginning, String phrase) {
        return new Counted(beginning, phrase.substring(beginning.length()));
    }
}
