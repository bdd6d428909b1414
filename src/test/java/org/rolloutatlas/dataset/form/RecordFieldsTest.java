package org.rolloutatlas.dataset.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.EffectiveSchema;
import org.rolloutatlas.dataset.edit.RecordKind;
import tools.jackson.databind.JsonNode;

@DisplayName("The fields of a form")
class RecordFieldsTest {
    private static JsonNode file(String path) throws IOException {
        return DatasetFormat.tree(Files.readAllBytes(Path.of(path))).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void are_the_properties_of_the_schema_in_its_order(RecordKind kind) throws IOException {
        var properties = EffectiveSchema.SHIPPED
                .at("/$defs/" + kind.code() + "/properties")
                .propertyNames();

        assertThat(RecordFields.of(file("src/test/resources/datasets/atlas.json"), kind))
                .extracting(FormField::name)
                .containsExactlyElementsOf(properties);
    }

    @Test
    void offer_the_codes_and_languages_that_the_file_declares() throws IOException {
        var fields = RecordFields.of(file("examples/covid-apps/events.json"), RecordKind.EVENT);

        assertThat(codes(fields, "system")).isNotEmpty().doesNotContain("national-id");
        assertThat(fields)
                .filteredOn(field -> field instanceof FormField.Words)
                .allSatisfy(
                        field -> assertThat(((FormField.Words) field).tags()).containsExactly("en", "fr"));
    }

    @Test
    void say_what_must_be_there_and_what_it_is_for() throws IOException {
        var fields = RecordFields.of(file("src/test/resources/datasets/atlas.json"), RecordKind.EVENT);

        assertThat(fields)
                .filteredOn(field -> field.note().required())
                .extracting(FormField::name)
                .contains("id", "title", "claim", "evidence")
                .doesNotContain("date", "place");
        assertThat(fields)
                .filteredOn(field -> field.name().equals("project"))
                .first()
                .isEqualTo(new FormField.Link(
                        "project",
                        new FormField.Note(
                                false,
                                "Id of the project whose life it belongs to; leave out for context without a project."),
                        RecordKind.PROJECT));
    }

    private static List<String> codes(List<FormField> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .flatMap(field -> field instanceof FormField.Choice choice ? choice.codes().stream() : Stream.empty())
                .map(FormField.Code::id)
                .toList();
    }
}
