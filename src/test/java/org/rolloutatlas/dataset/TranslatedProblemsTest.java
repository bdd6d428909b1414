package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.dataset.words.ProblemWords;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.publish.ChapterSelections;

@DisplayName("All problems of all broken datasets")
class TranslatedProblemsTest {
    /** Words of an English message that stand for nothing in a file. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?:unknown|missing|invalid|allowed|the|is|of|must|write)\\b");

    private static Iterable<Problem> problems() throws IOException {
        var reader = new DatasetReader(Datasets.READER.distance(), ChapterSelections.CHECK, true);
        var problems = new ArrayList<Problem>();
        try (var files = Files.list(Datasets.FOLDER)) {
            for (var file : files.sorted().toList()) {
                problems.addAll(reader.read(file.getFileName().toString(), Files.readAllBytes(file))
                        .problems());
            }
        }
        assertThat(problems).hasSizeGreaterThan(100);
        return problems;
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void are_said_in_every_language_of_the_program(Language language) throws IOException {
        var words = new ProblemWords(language);

        assertThat(problems()).allSatisfy(problem -> {
            var said = words.of(problem);
            assertThat(said.language())
                    .as("%s → %s", problem.message(), problem.remedy())
                    .isEqualTo(language);
            assertThat(said.text()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void have_no_english_between_their_values(Language language) throws IOException {
        var words = new ProblemWords(language);

        assertThat(problems())
                .extracting(problem -> words.of(problem).text().replaceAll("“[^”]*”|«[^»]*»|\"[^\"]*\"", "…"))
                .filteredOn(text -> ENGLISH.matcher(text).find())
                .isEmpty();
    }
}
