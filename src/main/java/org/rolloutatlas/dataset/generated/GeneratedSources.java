package org.rolloutatlas.dataset.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Made-up sources on example.org: one to four for an event, some of which repeat the first. */
final class GeneratedSources {
    private static final List<String> PUBLISHERS = List.of(
            "Example Gazette",
            "Example Courier",
            "Example Wire",
            "Example Observer",
            "Example Tribune",
            "Example Monitor",
            "Example Chronicle",
            "Example Herald");
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "zh-Hans", "fr", "es", "pt");

    private static final List<String> KINDS = List.of(
            "wire",
            "newspaper",
            "state-media",
            "party-affiliated",
            "government",
            "company",
            "ngo",
            "academic",
            "leaked-document",
            "blog");

    private final Random random;
    private final List<ObjectNode> all = new ArrayList<>();

    GeneratedSources(Random random) {
        this.random = random;
    }

    List<ObjectNode> all() {
        return all;
    }

    /** What was drawn for one event; {@code ids} in the order of its evidence. */
    record Drawn(List<String> ids, int independent) {}

    /** Adds the evidence of the event, reported from that day on. */
    Drawn add(ArrayNode evidence, int event, LocalDate day) {
        int draw = random.nextInt(20);
        int count = draw < 10 ? 1 : draw < 15 ? 2 : draw < 18 ? 3 : 4;
        int publisher = random.nextInt(PUBLISHERS.size());
        var ids = new ArrayList<String>();
        var published = day;
        int independent = 0;
        for (int i = 0; i < count; i++) {
            published = GeneratedDates.later(published, lag());
            // publishers differ, so that what derives from nothing is independent
            var source = source(event, i, PUBLISHERS.get((publisher + i) % PUBLISHERS.size()), published);
            if (i > 0 && random.nextInt(3) == 0) {
                source.putArray("derivedFrom").add(ids.getFirst());
            } else {
                independent++;
            }
            source.put("read", random.nextInt(4) == 0 ? "excerpt" : "full");
            var id = source.path("id").asString();
            ids.add(id);
            all.add(source);
            quote(
                    evidence.addObject().put("source", id),
                    event,
                    source.path("language").asString());
        }
        return new Drawn(List.copyOf(ids), independent);
    }

    /** Mostly days, sometimes years. */
    private int lag() {
        return (int) (900 * Math.pow(random.nextDouble(), 5));
    }

    private ObjectNode source(int event, int index, String publisher, LocalDate published) {
        var id = "generated-source-" + event + "-" + (char) ('a' + index);
        var source = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("title", "Generated text " + event + " about a system that nobody built, part " + (index + 1))
                .put("publisher", publisher)
                .put("url", "https://example.org/generated/" + published.getYear() + "/" + id);
        if (random.nextInt(25) > 0) {
            source.put("published", published.toString());
        }
        return source.put("language", LANGUAGES.get(random.nextInt(LANGUAGES.size())))
                .put("kind", KINDS.get((int) (KINDS.size() * Math.pow(random.nextDouble(), 1.5))));
    }

    private void quote(ObjectNode item, int event, String language) {
        if (random.nextInt(12) == 0) {
            return;
        }
        var filler = Vocabulary.of("filler." + random.nextInt(Vocabulary.FILLERS));
        var quote = item.putObject("quote").put("lang", language);
        if (language.equals("zh-Hans")) {
            quote.put("text", "生成的引文" + event + "：" + filler.zhHans());
        } else {
            quote.put("text", "Generated quotation " + event + ": " + filler.en());
        }
        if (!language.equals("en")) {
            item.putObject("translation").put("en", "Generated quotation " + event + ": " + filler.en());
        }
    }
}
