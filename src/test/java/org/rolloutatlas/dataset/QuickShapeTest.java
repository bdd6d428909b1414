package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rolloutatlas.property.Property.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class QuickShapeTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Values that are wrong, or at a limit, for some property or other. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1",
            "181",
            "0.5",
            "1e3",
            "\"\"",
            "\"x\"",
            "\"MM\"",
            "\"mm\"",
            "\"national-id\"",
            "\"2026-11-20\"",
            "\"2026-1-2\"",
            "\"" + "长".repeat(120) + "\"",
            "\"" + "长".repeat(121) + "\"",
            "\"" + "😀".repeat(80) + "\"",
            "\"" + "😀".repeat(81) + "\"",
            "[]",
            "[\"MM\"]",
            "[\"MM\", \"MM\"]",
            "[null]",
            "{}",
            "{\"en\": \"a\", \"zh-Hans\": \"b\"}",
            "{\"en\": \"a\"}",
            "{\"lon\": 1}");

    @Test
    void says_yes_to_the_good_dataset() {
        assertThat(SchemaCheck.SHIPPED.quicklyAccepts(JSON.readTree(Datasets.good())))
                .isTrue();
    }

    @Test
    void says_yes_exactly_when_the_validator_finds_nothing() {
        forAll(2000, values -> {
            var root = JSON.readTree(Datasets.good());
            mutate(root, values.random());
            var findings = new Findings();
            SchemaCheck.SHIPPED.validate(root, findings);
            assertThat(SchemaCheck.SHIPPED.quicklyAccepts(root))
                    .as(root.toPrettyString())
                    .isEqualTo(!findings.anyError());
        });
    }

    @Test
    void refuses_a_schema_with_a_keyword_that_it_does_not_know() {
        assertThatThrownBy(() -> QuickShape.of(JSON.readTree("{\"type\": \"string\", \"format\": \"uri\"}")))
                .hasMessageContaining("format");
    }

    /** Replaces, removes or adds one value somewhere. */
    private static void mutate(JsonNode root, Random random) {
        var containers = new ArrayList<JsonNode>();
        collect(root, containers);
        var value = JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
        switch (containers.get(random.nextInt(containers.size()))) {
            case ObjectNode object -> {
                var names = new ArrayList<>(object.propertyNames());
                names.add("new-property");
                var name = names.get(random.nextInt(names.size()));
                if (random.nextInt(3) == 0) {
                    object.remove(name);
                } else {
                    object.set(name, value);
                }
            }
            case ArrayNode array -> {
                if (!array.isEmpty() && random.nextBoolean()) {
                    array.remove(random.nextInt(array.size()));
                } else {
                    array.add(array.isEmpty() || random.nextBoolean() ? value : array.get(0));
                }
            }
            default -> throw new IllegalStateException();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
