package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.rolloutatlas.event.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@DisplayName("At the desk, a file")
@SpringBootTest(properties = "atlas.data=events.json")
@ResourceLock("the mocked Vaadin")
class DryRunTest extends SpringBrowserlessTest {
    @Autowired
    private DatasetInService datasets;

    private static String broken() throws IOException {
        return Files.readString(Path.of("src/test/resources/datasets/good.json"))
                .replace("\"actor\": \"a-ministry\"", "\"actor\": \"a-minstry\"")
                .replace("\"published\": \"2020-04\"", "\"published\": \"2020/04\"");
    }

    @Test
    void in_a_workbook_is_checked_and_its_problems_name_their_cells() throws IOException {
        var run = desk("");

        run.take(new FileName("atlas.xlsx"), TrialTest.workbook(broken()));

        assertThat(told(run)).contains("this file would not be published").containsPattern("atlas\\.xlsx, cell events");
    }

    @Test
    void of_others_becomes_a_draft_to_take_away() throws IOException {
        var run = desk("");

        run.take(new FileName("table.csv"), TrialTest.utf8("title_en,countries,colour\nA card,KE,red\n"));

        assertThat(told(run))
                .contains("A draft with 1 event")
                .contains("1 thing could not be carried over")
                .contains("unknown column 'colour'")
                .contains("they keep the file out of service");
        var link = find(FileLink.class, run).single();
        assertThat(link.getText()).isEqualTo("Download table-draft.json");
        assertThat(new String(content(link), StandardCharsets.UTF_8)).contains("A card");
    }

    @ParameterizedTest
    @CsvSource({
        "'', The file is none that is known here",
        "lang=zh-Hans, 无法识别该文件",
    })
    void that_is_nothing_known_is_told_in_one_line(String query, String words) {
        var run = desk(query);

        run.take(new FileName("photo.jpg"), new byte[] {1, 0, 2});

        assertThat(told(run)).contains(words);
        assertThat(find(ProblemList.class, run).all()).isEmpty();
        assertThat(find(FileLink.class, run).all()).isEmpty();
    }

    @Test
    void is_told_with_its_errors_before_its_warnings_each_counted() {
        var problems = List.of(problem(Problem.Severity.WARNING), problem(Problem.Severity.ERROR));
        var groups = new ProblemGroups(problems, new Visit(Outlook.parse(""), Language.EN, catalogue()));

        assertThat(groups.getElement().getTextRecursively())
                .matches("(?s)1 error: .*1 warning: .*")
                .contains("events.json, line 3")
                .doesNotContain("/srv");
        assertThat(groups.getChildren().filter(H3.class::isInstance)).hasSize(2);
        assertThat(groups.getChildren().filter(ProblemList.class::isInstance)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Error, 'a.json, line 1, column 1'",
        "FR, Erreur, 'a.json, ligne 1, colonne 1'",
        "ZH_HANS, 错误, 'a.json，第 1 行，第 1 列'"
    })
    void has_problems_whose_labels_are_in_the_language_of_the_reader_and_whose_words_say_where_they_are_english(
            Language language, String severity, String place) {
        var visit = new Visit(Outlook.parse(""), language, catalogue());
        var problem = new Problem(Problem.Severity.ERROR, "a.json", 1, 1, "", "missing title", "Write one.");

        var list = new ProblemList(List.of(problem), visit, Beside.NOTHING);

        var texts = list.getElement().getChild(0);
        assertThat(texts.getChild(0).getText()).isEqualTo(severity);
        assertThat(texts.getChild(1).getText()).startsWith(place);
        assertThat(texts.getChild(2).getText()).isEqualTo("missing title. Write one.");
        assertThat(texts.getChild(2).getAttribute("lang")).isEqualTo(language == Language.EN ? null : "en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR      | « a-minstry » est inconnu (acteur) ; vouliez-vous dire « a-ministry » ?
            FR      | date non valide « 2020/04 » : des traits d’union séparent l’année, le mois et le jour ; écrivez « 2020-04 » (caractère 5 de « 2020/04 »)
            ZH_HANS | 未知的相关方“a-minstry”；是否指“a-ministry”？
            ZH_HANS | 无效的日期“2020/04”：年、月、日之间用连字符；请写“2020-04”（“2020/04”的第 5 个字符）
            """)
    void is_told_in_the_language_of_the_reader(Language language, String said) throws IOException {
        var problems = new DatasetReader()
                .read("events.json", broken().getBytes(StandardCharsets.UTF_8))
                .problems();

        var list = new ProblemList(problems, new Visit(Outlook.parse(""), language, catalogue()), Beside.NOTHING);

        var words =
                list.getElement().getChildren().map(item -> item.getChild(2)).toList();
        assertThat(words.stream().map(Element::getText).map(DryRunTest::withPlainSpaces))
                .contains(said);
        assertThat(words).noneMatch(element -> element.hasAttribute("lang"));
    }

    private static String withPlainSpaces(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void is_mended_in_place_and_the_dataset_in_service_is_not() throws IOException {
        var before = datasets.state();
        var bytes = Files.readAllBytes(Path.of("events.json"));
        var run = desk("");
        run.take(new FileName("events.json"), TrialTest.utf8(broken()));
        assertThat(find(FileLink.class, run).all()).isEmpty();

        press(run, "Mend: “a-minstry” becomes “a-ministry”");

        assertThat(told(run))
                .contains("Mended: “a-minstry” is now “a-ministry”.")
                .contains("1 change in your file");
        press(run, "Mend: “2020/04” becomes “2020-04”");
        assertThat(told(run)).contains("2 changes in your file").doesNotContain("Mend: ");
        assertThat(new String(content(find(FileLink.class, run).single()), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(Path.of("src/test/resources/datasets/good.json")));
        assertThat(datasets.state()).isSameAs(before);
        assertThat(Files.readAllBytes(Path.of("events.json"))).isEqualTo(bytes);
    }

    @Test
    void that_was_pasted_is_mended_where_it_was_pasted() throws IOException {
        var run = desk("");
        var text = find(TextArea.class, run).single();
        test(text).setValue(broken());
        test(find(NativeButton.class, run).all().getFirst()).click();

        press(run, "Mend: “2020/04” becomes “2020-04”");

        assertThat(text.getValue()).contains("\"published\": \"2020-04\"").contains("a-minstry");
    }

    @Test
    void in_a_workbook_is_mended_as_a_workbook() throws IOException {
        var run = desk("");
        run.take(new FileName("my atlas.xlsx"), TrialTest.workbook(broken()));

        press(run, "Mend: “a-minstry” becomes “a-ministry”");

        var link = find(FileLink.class, run).single();
        assertThat(link.getText()).isEqualTo("Download my-atlas.xlsx");
        var mended = content(link);
        assertThat(DatasetWorkbook.isOne(mended)).isTrue();
        assertThat(new String(DatasetWorkbook.json(mended), StandardCharsets.UTF_8))
                .contains("a-ministry")
                .doesNotContain("a-minstry");
    }

    private Catalogue catalogue() {
        return new Catalogue(datasets.dataset());
    }

    private static Problem problem(Problem.Severity severity) {
        return new Problem(severity, "/srv/atlas/events.json", 3, 1, "/events", "missing title", "Write one.");
    }

    private DryRun desk(String query) {
        UI.getCurrent().navigate("desk", QueryParameters.fromString(query));
        return find(DryRun.class).single();
    }

    private void press(DryRun run, String name) {
        test(find(NativeButton.class, run).all().stream()
                        .filter(button -> button.getText().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(told(run))))
                .click();
    }

    private byte[] content(FileLink link) {
        var out = new ByteArrayOutputStream();
        test((Anchor) link).download(out);
        return out.toByteArray();
    }

    private static String told(DryRun run) {
        return run.getElement().getTextRecursively();
    }
}
