package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.event.ActorKind;
import org.rolloutatlas.event.AmountKind;
import org.rolloutatlas.event.Certainty;
import org.rolloutatlas.event.ChangeKind;
import org.rolloutatlas.event.ClassColour;
import org.rolloutatlas.event.ClassShape;
import org.rolloutatlas.event.EvidenceRole;
import org.rolloutatlas.event.PeopleKind;
import org.rolloutatlas.event.PlaceBasis;
import org.rolloutatlas.event.Precision;
import org.rolloutatlas.event.Projection;
import org.rolloutatlas.event.QuestionKind;
import org.rolloutatlas.event.ReadingDepth;
import org.rolloutatlas.event.ReviewDepth;
import org.rolloutatlas.event.ReviewFinding;
import org.rolloutatlas.event.ReviewStatus;
import org.rolloutatlas.event.Role;
import org.rolloutatlas.event.SourceKind;
import org.rolloutatlas.event.Stage;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.event.SystemKind;
import org.rolloutatlas.event.Vocabularies;
import tools.jackson.databind.JsonNode;

class SchemaTest {
    private static final Vocabularies WORDS = DatasetReader.firstEdition();

    static Stream<Arguments> enumerations() {
        return Stream.of(
                codes("actor/properties/kind", WORDS.actorKinds(), ActorKind::code),
                codes("system", WORDS.systems(), SystemKind::code),
                codes("source/properties/kind", WORDS.sourceKinds(), SourceKind::code),
                codes("source/properties/read", ReadingDepth.values(), ReadingDepth::code),
                codes("event/properties/stage", WORDS.stages(), Stage::code),
                codes("vocabularies/properties/stages/items/properties/class", StageClass.values(), StageClass::code),
                codes("vocabularies/properties/classes/items/properties/id", StageClass.values(), StageClass::code),
                codes("place/properties/precision", Precision.values(), Precision::code),
                codes("place/properties/basis", PlaceBasis.values(), PlaceBasis::code),
                codes("party/properties/role", WORDS.roles(), Role::code),
                codes("party/properties/certainty", Certainty.values(), Certainty::code),
                codes("amount/properties/kind", WORDS.amountKinds(), AmountKind::code),
                codes("disagreement/properties/kind", QuestionKind.values(), QuestionKind::code),
                codes("people/properties/kind", WORDS.peopleKinds(), PeopleKind::code),
                codes("change/properties/kind", ChangeKind.values(), ChangeKind::code),
                codes("evidence/properties/role", EvidenceRole.values(), EvidenceRole::code),
                codes("review/properties/status", ReviewStatus.values(), ReviewStatus::code),
                codes("review/properties/depth", ReviewDepth.values(), ReviewDepth::code),
                codes("review/properties/found", ReviewFinding.values(), ReviewFinding::code),
                codes("projection", Projection.values(), Projection::code),
                codes(
                        "vocabularies/properties/classes/items/properties/colour",
                        ClassColour.values(),
                        ClassColour::code),
                codes("vocabularies/properties/classes/items/properties/shape", ClassShape.values(), ClassShape::code),
                codes(
                        "acceptances/items/properties/warning",
                        Arrays.stream(Warning.values())
                                .filter(Warning::isAcceptable)
                                .toArray(Warning[]::new),
                        Warning::code));
    }

    private static <T> Arguments codes(String definition, List<T> values, Function<T, String> code) {
        return Arguments.of(definition, values.stream().map(code).toList());
    }

    private static <T> Arguments codes(String definition, T[] values, Function<T, String> code) {
        return Arguments.of(definition, Arrays.stream(values).map(code).toList());
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void allows_the_codes_of_the_values_in_their_order(String definition, List<String> codes) {
        var shape = EffectiveSchema.SHIPPED.at("/$defs/" + definition);
        assertThat(shape.get("enum").valueStream().map(JsonNode::stringValue)).containsExactlyElementsOf(codes);
        assertThat(shape.get("enumDescriptions"))
                .as("a description for each code")
                .hasSize(codes.size());
    }

    @Test
    void has_no_enumeration_but_those_of_the_values() {
        assertThat(EffectiveSchema.SHIPPED.findValues("enum"))
                .hasSize((int) enumerations().count());
    }

    @Test
    void follows_the_schema_of_schemas() {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaSchema.validate(EffectiveSchema.SHIPPED)).isEmpty();
    }

    @Test
    void closes_every_object_and_describes_every_property() {
        for (var object : EffectiveSchema.SHIPPED.findParents("properties")) {
            if (object.path("type").asString("").equals("object")) {
                assertThat(object.has("additionalProperties"))
                        .as(object.path("title").asString(""))
                        .isTrue();
                for (var property : object.get("properties").properties()) {
                    assertThat(property.getValue().has("description")
                                    || property.getValue().has("$ref"))
                            .as(property.getKey())
                            .isTrue();
                }
            }
        }
    }
}
