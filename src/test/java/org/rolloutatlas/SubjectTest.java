package org.rolloutatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A dataset declares what it is about; the program is about reports: docs/decisions/0039. */
@DisplayName("The program")
class SubjectTest {
    /** What the shipped dataset is about, in the languages in which the program has words, and whom it names. */
    private static final Pattern SUBJECT = Pattern.compile(
            "biom[eé]tr|surveillance|camera(?!=\\(\\))|caméra|huawei|\\bzte\\b|aadhaar|(smart|safe).?cit(y|ies)"
                    + "|passport|passeport|face recognition|facial|fingerprint|empreinte digitale|\\biris\\b|\\bvoter"
                    + "|driving licence|permis de conduire|(?-i:\\be-?IDs?\\b|\\bEID\\b)|\\bID (card|system|number)"
                    + "|identity card|carte d.identité|national.id\\b|digital identity"
                    + "|摄像|监控|身份证|身份系统|人脸|生物识别|护照|华为|中兴|电子身份|智慧城市|平安城市",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The one exception: the vocabulary by which a file reads that declares none, because it is of the first edition. */
    private static final Path FIRST_EDITION = Path.of("src/main/resources/schema/vocabularies-1.json");

    /** It lists the codes of that vocabulary, for editors of JSON. */
    private static final Path SCHEMA = Path.of("src/main/resources/schema/events-1.schema.json");

    /** What the schema says, that list included, in the other languages of the editor. */
    private static final Pattern NOTES = Pattern.compile("/words/notes_[A-Za-z_]+\\.json$");

    @Test
    void speaks_of_no_subject_in_its_sources_its_words_and_its_schema() {
        var files = SourceFile.all("src/main").toList();
        assertThat(files).hasSizeGreaterThan(800).extracting(SourceFile::path).contains(FIRST_EDITION, SCHEMA);

        assertThat(files.stream()
                        .filter(file -> !file.path().equals(FIRST_EDITION))
                        .flatMap(SubjectTest::lines))
                .filteredOn(line -> SUBJECT.matcher(line).find())
                .isEmpty();
    }

    @Test
    void lists_in_its_schema_the_systems_of_the_first_edition_and_no_others() {
        assertThat(schema().at("/$defs/system/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(JsonMapper.shared()
                        .readTree(utf8(new SourceFile(FIRST_EDITION)))
                        .get("systems")
                        .valueStream()
                        .map(system -> system.get("id").asString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"an e-ID", "Biometric", "cameras", "Huawei's", "smart-city", "ID cards", "caméras", "国民身份证"})
    void would_be_heard_to_speak_of_it(String words) {
        assertThat(SUBJECT.matcher(words).find()).isTrue();
    }

    private static Stream<String> lines(SourceFile file) {
        var text = utf8(file);
        if (file.path().equals(SCHEMA)) {
            var schema = schema();
            ((ObjectNode) schema.at("/$defs/system")).retain(List.of("description", "type"));
            text = schema.toPrettyString();
        }
        if (NOTES.matcher(file.path().toString()).find()) {
            var notes = (ObjectNode) JsonMapper.shared().readTree(text);
            schema().at("/$defs/system/enumDescriptions").forEach(description -> notes.remove(description.asString()));
            text = notes.toPrettyString();
        }
        return text.lines().map(line -> file.path() + ": " + line.strip());
    }

    private static JsonNode schema() {
        return JsonMapper.shared().readTree(utf8(new SourceFile(SCHEMA)));
    }

    private static String utf8(SourceFile file) {
        return new String(file.text().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
