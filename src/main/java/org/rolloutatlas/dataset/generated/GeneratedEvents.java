package org.rolloutatlas.dataset.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Made-up events, one by one. */
final class GeneratedEvents {
    private final Random random;
    private final GeneratedParties parties;
    private final GeneratedSources sources;
    private final List<JsonNode> disagreements = new ArrayList<>();

    GeneratedEvents(Random random, GeneratedParties parties, GeneratedSources sources) {
        this.random = random;
        this.parties = parties;
        this.sources = sources;
    }

    List<JsonNode> disagreements() {
        return disagreements;
    }

    ObjectNode event(int number, GeneratedLife life, boolean inProject) {
        var event = JsonNodeFactory.instance.objectNode();
        var id = "generated-event-" + number;
        event.put("id", id);
        if (inProject) {
            event.put("project", life.id());
        }
        event.putArray("countries").add(life.capital().country());
        var day = life.nextDay();
        var stage = inProject ? life.nextStage() : "context";
        GeneratedDates.around(day, random).ifPresent(date -> event.put("date", date));
        if (random.nextInt(12) == 0) {
            event.put("planned", true);
        }
        event.put("stage", stage).put("system", life.system().code());
        place(event, life.capital());
        words(event, number, life, stage);
        parties.add(event.putArray("parties"), life.capital(), random);
        quantities(event);
        var drawn = sources.add(event.putArray("evidence"), number, day);
        history(event, drawn);
        if (drawn.independent() > 1 && random.nextInt(8) == 0) {
            disagreements.add(disagreement(number, id, drawn));
        }
        return event;
    }

    /** In the capital, somewhere around it, only in the country, or nowhere. */
    private void place(ObjectNode event, Capital capital) {
        int draw = random.nextInt(20);
        if (draw == 0) {
            return;
        }
        boolean proxy = draw < 6;
        var place = event.putObject("place");
        GeneratedDataset.localized(place, "name", capital.en(), capital.zhHans());
        place.put("lon", capital.lon()).put("lat", capital.lat());
        place.put("precision", proxy ? "country" : draw < 8 ? "site" : draw < 10 ? "region" : "city");
        place.put("basis", proxy ? "capital-as-proxy" : draw < 10 ? "stated" : "geocoded");
    }

    private void words(ObjectNode event, int number, GeneratedLife life, String stage) {
        var system = Vocabulary.of(life.system());
        var step = Vocabulary.of(stage);
        var capital = life.capital();
        GeneratedDataset.localized(
                event,
                "title",
                "Generated report " + number + ": " + system.en() + " in " + capital.en() + ", " + step.en(),
                "生成的报道" + number + "：" + capital.zhHans() + system.zhHans() + "，" + step.zhHans());
        var en = new StringBuilder("A generated text is made to say of a " + system.en() + " in " + capital.en() + ": "
                + step.en() + ". Nobody reported it.");
        var zhHans =
                new StringBuilder("一份生成的文本称" + capital.zhHans() + system.zhHans() + "：" + step.zhHans() + "。并无任何人报道。");
        for (int i = random.nextInt(3); i > 0; i--) {
            var filler = Vocabulary.of("filler." + random.nextInt(Vocabulary.FILLERS));
            en.append(' ').append(filler.en());
            zhHans.append(filler.zhHans());
        }
        GeneratedDataset.localized(event, "claim", en.toString(), zhHans.toString());
    }

    private void quantities(ObjectNode event) {
        if (random.nextInt(7) == 0) {
            long min = (1 + random.nextInt(900)) * 500_000L;
            var amount = event.putObject("amount");
            int draw = random.nextInt(6);
            if (draw != 0) {
                amount.put("min", min);
            }
            if (draw != 1) {
                amount.put("max", draw == 2 ? min + min / 5 : min);
            }
            amount.put("currency", random.nextInt(4) == 0 ? "CNY" : "USD");
            amount.put("kind", List.of("contract", "loan", "budget", "claimed").get(random.nextInt(4)));
        }
        if (random.nextInt(10) == 0) {
            var kind = List.of("registered", "issued", "target").get(random.nextInt(3));
            event.putObject("people")
                    .put("count", (1 + random.nextInt(500)) * 20_000L)
                    .put("kind", kind);
        }
    }

    private void history(ObjectNode event, GeneratedSources.Drawn drawn) {
        var added = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        var history = event.putArray("history");
        history.addObject().put("on", added.toString()).put("kind", "added");
        if (random.nextInt(15) == 0) {
            var on = GeneratedDates.later(added, 1 + random.nextInt(20));
            var change = history.addObject().put("on", on.toString()).put("kind", "corrected");
            GeneratedDataset.localized(change, "note", "A generated correction of the date.", "生成的日期更正。");
        }
        int draw = random.nextInt(4);
        if (draw > 0) {
            var review = event.putObject("review");
            review.put("status", draw == 1 && drawn.independent() > 1 ? "verified" : "reviewed");
            review.put("on", GeneratedDataset.VERSION.toString());
        }
    }

    private static ObjectNode disagreement(int number, String event, GeneratedSources.Drawn drawn) {
        var disagreement = JsonNodeFactory.instance.objectNode().put("id", "generated-question-" + number);
        GeneratedDataset.localized(
                disagreement,
                "question",
                "Generated question " + number + ": who built it?",
                "生成的问题" + number + "：由谁承建？");
        disagreement.putArray("events").add(event);
        var positions = disagreement.putArray("positions");
        var one = positions.addObject();
        GeneratedDataset.localized(one, "claim", "One generated text names a supplier.", "一份生成的文本提到一家供应商。");
        one.putArray("sources").add(drawn.ids().getFirst());
        var other = positions.addObject();
        GeneratedDataset.localized(other, "claim", "Another generated text names nobody.", "另一份生成的文本未提任何一方。");
        other.putArray("sources").add(drawn.ids().getLast());
        return disagreement;
    }
}
