package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("atlas new")
class NewTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int atlas(String... args) {
        return Atlas.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "fr", "en zh-Hans", "zh-Hans en", "fr en", "fr zh-Hans", "en en"})
    void writes_an_atlas_that_checks_clean_in_the_usual_order(String languages) {
        var mine = folder.resolve("mine").toString();
        var args = new ArrayList<>(List.of("new", mine));
        for (var tag : languages.split(" ")) {
            args.add("--language");
            args.add(tag);
        }

        assertThat(atlas(args.toArray(String[]::new))).isZero();

        assertThat(out.toString()).startsWith("A new atlas in " + mine).contains("atlas check", "atlas serve");
        out.getBuffer().setLength(0);
        assertThat(atlas("check", mine)).isZero();
        assertThat(out.toString()).isEqualTo("no errors, no warnings\n");
        assertThat(atlas("format", "--check", mine + "/events.json")).isZero();
        assertThat(folder.resolve("mine/README.md")).isNotEmptyFile();
    }

    @Test
    void writes_its_readme_in_french_where_that_leads() throws IOException {
        assertThat(atlas("new", folder.toString(), "--language", "fr")).isZero();

        assertThat(folder.resolve("README.md")).content().startsWith("# Mon atlas");
        assertThat(Files.readString(folder.resolve("events.json"))).doesNotContain("\"en\":");
    }

    @Test
    void says_nothing_of_the_subject_of_this_one() throws IOException {
        assertThat(atlas("new", folder.toString())).isZero();

        assertThat(Files.readString(folder.resolve("events.json")))
                .doesNotContainIgnoringCase("ID system")
                .doesNotContain("Rollout Atlas", "zh-Hans", "national-id");
    }

    @Test
    void never_overwrites() throws IOException {
        var file = Files.writeString(folder.resolve("events.json"), "mine");

        assertThat(atlas("new", folder.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("exists; a new atlas never overwrites");
        assertThat(file).hasContent("mine");
    }

    @Test
    void leaves_a_readme_that_is_there_already() throws IOException {
        var readme = Files.writeString(folder.resolve("README.md"), "ours");

        assertThat(atlas("new", folder.toString())).isZero();

        assertThat(readme).hasContent("ours");
        assertThat(atlas("check", folder.toString())).isZero();
    }

    private static final String TABLE = """
            titre,pays,date,étape,résumé,média,titre de la source,lien,publié le,langue,type de source
            Un carnet est lancé,FR,2021-06-09,launched,Le Monde rapporte que le carnet est lancé.,Le Monde,Le carnet est lancé,https://lemonde.example/1,2021-06-09,fr,newspaper
            """;

    @Test
    void begins_with_the_events_of_a_file_in_its_own_language_and_with_its_own_codes() throws IOException {
        var table = Files.writeString(folder.resolve("table.csv"), TABLE);
        var mine = folder.resolve("mine");

        assertThat(atlas("new", mine.toString(), "--language", "fr", "--from", table.toString()))
                .isZero();

        assertThat(out.toString()).contains("1 event in the new atlas", "Fill in what is missing above");
        var text = Files.readString(mine.resolve("events.json"));
        assertThat(text)
                .contains("Un carnet est lancé", "\"system\": \"project\"", "Mon atlas")
                .doesNotContain("Exemple :", "\"en\":");
    }

    @Test
    void lists_what_the_events_of_a_file_lack() throws IOException {
        var table = Files.writeString(folder.resolve("table.csv"), "headline,country\nA launch,FR\n");
        var mine = folder.resolve("mine").toString();

        assertThat(atlas("new", mine, "--from", table.toString())).isZero();

        assertThat(out.toString()).contains("error", "evidence", "stage", "A new atlas in " + mine);
    }

    @Test
    void takes_what_the_columns_of_a_file_mean_from_its_editor() throws IOException {
        var table = Files.writeString(folder.resolve("table.csv"), TABLE.replace("titre,", "Überschrift,"));
        var mine = folder.resolve("mine");

        assertThat(atlas(
                        "new",
                        mine.toString(),
                        "--language",
                        "fr",
                        "--from",
                        table.toString(),
                        "--map",
                        "Überschrift=title_fr"))
                .isZero();
        assertThat(Files.readString(mine.resolve("events.json"))).contains("Un carnet est lancé", "Ma rédaction");
        assertThat(atlas("new", mine.toString(), "--map", "a=title_fr")).isEqualTo(2);
        assertThat(err.toString()).contains("missing --from");
    }

    @Test
    void writes_nothing_where_the_file_cannot_be_understood() throws IOException {
        var page = Files.writeString(folder.resolve("page.csv"), "<html><body>no table</body></html>");
        var mine = folder.resolve("mine");

        assertThat(atlas("new", mine.toString(), "--from", page.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("unsupported file: HTML");
        assertThat(mine).doesNotExist();
    }

    @Test
    void says_which_languages_there_are() {
        assertThat(atlas("new", folder.toString(), "--language", "tlh")).isEqualTo(2);

        assertThat(err.toString()).isEqualTo("atlas: unknown language 'tlh'; allowed: en, zh-Hans, fr\n");
        assertThat(folder).isEmptyDirectory();
    }
}
