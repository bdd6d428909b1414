package org.rolloutatlas.dataset.generated;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.rolloutatlas.dataset.DatasetFormat;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A made-up dataset that is as long, as varied and as doubtful as a real one: for trying out sizes, never for publication.
 *
 * @param events how many, 1 to {@value #MOST}
 * @param seed equal seeds give equal datasets
 */
public record GeneratedDataset(int events, long seed) {
    /** The largest dataset that is generated. */
    public static final int MOST = 100_000;

    static final LocalDate VERSION = LocalDate.of(2026, 11, 20);
    private static final int MOST_PROJECTS = 400;
    private static final int CHAPTERS = 8;

    public GeneratedDataset {
        if (events < 1 || events > MOST) {
            throw new IllegalArgumentException(
                    "Invalid number of events: must be from 1 to " + MOST + ", was " + events);
        }
    }

    /** The dataset file, in its canonical layout. */
    public String text() {
        var random = new Random(seed);
        var parties = new GeneratedParties();
        var sources = new GeneratedSources(random);
        var writer = new GeneratedEvents(random, parties, sources);
        var projects = new LinkedHashMap<String, ObjectNode>();
        int count = Math.clamp(events / 3, 1, MOST_PROJECTS);
        var lives = new GeneratedLife[count];
        for (int i = 0; i < count; i++) {
            lives[i] = GeneratedLife.begin(i + 1, random);
        }
        var root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", "https://rolloutatlas.org/schema/events-1.schema.json");
        imprint(root.putObject("dataset"));
        masthead(root.putObject("atlas"));
        var actorTable = root.putArray("actors");
        var projectTable = root.putArray("projects");
        var sourceTable = root.putArray("sources");
        var eventTable = root.putArray("events");
        for (int i = 0; i < events; i++) {
            // one in eight is context outside any project; the first round gives every project an event
            boolean inProject = i < count || random.nextInt(8) > 0;
            var life = lives[i < count ? i : random.nextInt(count)];
            if (inProject) {
                projects.computeIfAbsent(life.id(), _ -> life.project());
            }
            eventTable.add(writer.event(i + 1, life, inProject));
        }
        parties.actors().forEach(actorTable::add);
        projects.values().forEach(projectTable::add);
        sources.all().forEach(sourceTable::add);
        root.putArray("disagreements").addAll(writer.disagreements());
        story(
                root.putArray("stories").addObject(),
                projects.keySet().stream().sorted().toList(),
                eventTable);
        return DatasetFormat.draft(root.toString());
    }

    private static void masthead(ObjectNode atlas) {
        localized(atlas, "site", "Rollout Atlas", "Rollout Atlas");
        localized(atlas, "headline", "Where and when, as generated", "何时何地（生成的数据）");
        localized(atlas, "description", "Generated reports, for trying out sizes.", "用于试验规模的生成报道。");
    }

    private void imprint(ObjectNode imprint) {
        localized(imprint, "title", "Generated dataset, not a real one", "生成的数据集，并非真实数据");
        imprint.put("version", VERSION.toString());
        imprint.put("licence", "CC0-1.0");
        imprint.put("publisher", "Generated for tests");
        localized(
                imprint,
                "citation",
                "Generated dataset of " + events + " events, seed " + seed + ". Nothing in it was reported by anybody.",
                "生成的数据集，含" + events + "个事件，种子" + seed + "。其中内容均未经任何人报道。");
    }

    /** As long as stories are: two projects a chapter, some forty events in eight chapters where there are so many. */
    private static void story(ObjectNode story, List<String> projects, ArrayNode events) {
        story.put("id", "generated-story");
        localized(story, "title", "A generated story", "生成的故事");
        localized(story, "standfirst", "Made up to try out the page of a story.", "为测试故事页面而生成。");
        var chapters = story.putArray("chapters");
        for (int i = 0; i < Math.min(CHAPTERS, (projects.size() + 1) / 2); i++) {
            var told = projects.subList(2 * i, Math.min(2 * i + 2, projects.size()));
            var chapter = chapters.addObject();
            chapter.put("id", "chapter-" + (i + 1));
            localized(
                    chapter,
                    "title",
                    "Chapter " + (i + 1) + ": was it reported, and by whom?",
                    "第" + (i + 1) + "章：谁报道过？");
            localized(
                    chapter,
                    "text",
                    ("It shows generated reports of " + told.size() + " projects. ")
                            .repeat(12)
                            .trim(),
                    ("本章显示" + told.size() + "个项目的生成报道。").repeat(12));
            chapter.put("selection", "project=" + String.join(",", told));
            events.valueStream()
                    .filter(event -> event.path("project").asString("").equals(told.getFirst()))
                    .findFirst()
                    .ifPresent(event -> chapter.set("focus", event.path("id")));
        }
    }

    static void localized(ObjectNode record, String property, String en, String zhHans) {
        record.putObject(property).put("en", en).put("zh-Hans", zhHans);
    }
}
