package org.rolloutatlas.dataset.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.dataset.EffectiveSchema;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.phrase.Amount;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.databind.JsonNode;

@DisplayName("The words of the check")
class ProblemWordsTest {
    private static final Pattern BEGINS = Pattern.compile("Phrase\\s*\\.of\\(\\s*");
    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*+)\"";
    private static final Pattern FORM = Pattern.compile(LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*+");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** The forms that the sources can say, as they are written there. */
    private static Set<String> forms() {
        var forms = new TreeSet<String>();
        for (var source : sources()) {
            var begins = BEGINS.matcher(source);
            var form = FORM.matcher(source);
            while (begins.find()) {
                assertThat(form.region(begins.end(), source.length()).lookingAt())
                        .as(
                                "a form that is written where it is said: %s",
                                source.substring(begins.start()).lines().findFirst())
                        .isTrue();
                forms.add(Pattern.compile(LITERAL)
                        .matcher(form.group())
                        .results()
                        .map(part -> part.group(1).translateEscapes())
                        .collect(Collectors.joining()));
            }
        }
        return forms;
    }

    private static List<String> sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemWordsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema may say within a message: what a value is for, what is allowed, and what an object is called. */
    private static Set<String> schema() {
        var texts = new TreeSet<String>();
        // the file itself is neither missing nor a value
        EffectiveSchema.SHIPPED.forEach(part -> collect(part, texts));
        return texts;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        for (var property : node.properties()) {
            if (property.getValue().isString()) {
                switch (property.getKey()) {
                    case "description" -> texts.add(property.getValue().stringValue());
                    case "title" -> texts.add(property.getValue().stringValue().toLowerCase(Locale.ROOT));
                    default -> {}
                }
            }
        }
        node.forEach(part -> collect(part, texts));
    }

    private static List<String> places(String form) {
        return PLACE.matcher(form).results().map(MatchResult::group).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void are_there_for_every_form_that_the_sources_can_say(Language language) {
        assertThat(forms()).hasSizeGreaterThan(300).allSatisfy(form -> {
            var said = ProblemWords.forms(language).getOrDefault(form, "");
            assertThat(said).as(form).isNotBlank();
            assertThat(places(said)).as(form).isEqualTo(places(form));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void are_there_for_all_that_the_schema_says_in_a_message(Language language) {
        assertThat(schema())
                .hasSizeGreaterThan(200)
                .allSatisfy(text -> assertThat(new ProblemWords(language)
                                .of(Phrase.verbatim(text))
                                .language())
                        .as(text)
                        .isEqualTo(language));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void are_there_for_nothing_else(Language language) {
        var known = new TreeSet<>(forms());
        known.addAll(schema());

        assertThat(known).containsAll(ProblemWords.forms(language).keySet());
    }

    @Test
    void have_in_french_a_space_that_does_not_break_before_a_colon() {
        var breaking = Pattern.compile("(?<![\\u00A0\"])[;:?!»](?=\\s|$)|«(?!\\u00A0)");

        assertThat(ProblemWords.forms(Language.FR).values())
                .filteredOn(text -> breaking.matcher(text).find())
                .isEmpty();
    }

    @Test
    void have_in_chinese_the_signs_of_chinese() {
        var western = Pattern.compile("\\p{IsHan}[,;:?!.]|'\\{\\d}'");

        assertThat(ProblemWords.forms(Language.ZH_HANS).values())
                .filteredOn(text -> western.matcher(text).find())
                .isEmpty();
    }

    @Test
    void say_what_is_wrong_and_what_to_do_as_two_sentences() {
        var problem = problem(
                Phrase.of("unknown {0} '{1}'{2}", Phrase.of("source"), "a", Phrase.NONE),
                Phrase.of("Add it to the table of {0}, or mend the id.", "sources"));

        assertThat(said(Language.EN, problem))
                .isEqualTo("unknown source 'a'. Add it to the table of sources, or mend the id.");
        assertThat(said(Language.FR, problem))
                .isEqualTo(
                        "« a » est inconnu (source). Ajoutez la fiche à la table sources, ou corrigez l’identifiant.");
        assertThat(said(Language.ZH_HANS, problem)).isEqualTo("未知的来源“a”。请将其加入表 sources，或改正标识。");
    }

    @Test
    void write_numbers_and_languages_as_the_reader_does() {
        var more = Phrase.of("{0} ({1} times, here first)", Phrase.of("Translate it."), new Amount(1200));

        assertThat(new ProblemWords(Language.FR).of(more).text())
                .matches("Traduisez-le\\. \\(1\\h200 fois, ici d’abord\\)");
        assertThat(new ProblemWords(Language.EN).of(more).text()).isEqualTo("Translate it. (1,200 times, here first)");
    }

    @Test
    void are_english_as_a_whole_where_one_of_them_is_not_translated() {
        var own = problem(Phrase.of("missing property '{0}'", "group"), Phrase.verbatim("Which of our groups."));
        var words = new ProblemWords(Language.FR).of(own);

        assertThat(words)
                .isEqualTo(new ProblemWords.Said("missing property 'group'. Which of our groups.", Language.EN));
    }

    private static Problem problem(Phrase said, Phrase advice) {
        return new Problem(Problem.Severity.ERROR, "events.json", 1, 1, "", said, advice);
    }

    private static String said(Language language, Problem problem) {
        var said = new ProblemWords(language).of(problem);
        assertThat(said.language()).isEqualTo(language);
        return said.text().replace('\u00A0', ' ');
    }
}
