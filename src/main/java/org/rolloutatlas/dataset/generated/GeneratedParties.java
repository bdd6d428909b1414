package org.rolloutatlas.dataset.generated;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Made-up suppliers, funders and ministries; an actor enters its table when an event first names it. */
final class GeneratedParties {
    private static final int SUPPLIERS = 60;
    private static final int FUNDERS = 12;

    private final Map<String, ObjectNode> actors = new TreeMap<>();

    Collection<ObjectNode> actors() {
        return actors.values();
    }

    void add(ArrayNode parties, Capital capital, Random random) {
        int supplier = 1 + (int) (SUPPLIERS * Math.pow(random.nextDouble(), 2.5));
        party(parties, "generated-supplier-" + supplier, "supplier", random);
        actor(
                "generated-supplier-" + supplier,
                "Example Systems " + supplier,
                "示例系统公司" + supplier,
                "company",
                supplier % 3 == 0 ? "FR" : "CN");
        if (random.nextInt(3) > 0) {
            var id = "generated-ministry-" + capital.country().toLowerCase(Locale.ROOT);
            party(parties, id, "recipient", random);
            actor(
                    id,
                    "Generated ministry in " + capital.en(),
                    "生成的" + capital.zhHans() + "某部",
                    "government",
                    capital.country());
        }
        if (random.nextInt(5) == 0) {
            int funder = 1 + random.nextInt(FUNDERS);
            party(parties, "generated-funder-" + funder, "funder", random);
            actor("generated-funder-" + funder, "Example Bank " + funder, "示例银行" + funder, "lender", "CN");
        }
    }

    private static void party(ArrayNode parties, String actor, String role, Random random) {
        var party = parties.addObject().put("actor", actor).put("role", role);
        int draw = random.nextInt(6);
        if (draw < 2) {
            party.put("certainty", draw == 0 ? "alleged" : "uncertain");
        }
    }

    private void actor(String id, String en, String zhHans, String kind, String country) {
        actors.computeIfAbsent(id, _ -> {
            var actor = JsonNodeFactory.instance.objectNode().put("id", id);
            GeneratedDataset.localized(actor, "name", en, zhHans);
            return actor.put("kind", kind).put("country", country);
        });
    }
}
