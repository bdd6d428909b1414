package org.rolloutatlas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.dataset.edit.FileStore;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@DisplayName("The editor")
@SpringBootTest(properties = {"atlas.data=src/test/resources/datasets/atlas.json", "atlas.edit=true"})
@ResourceLock("the mocked Vaadin")
class EditorViewsTest extends SpringBrowserlessTest {
    @TestConfiguration
    static class Hands {
        @Bean
        FileStore fileStore() {
            return new MemoryStore(Path.of("src/test/resources/datasets/atlas.json"));
        }

        @Bean
        EditorKey editorKey() {
            return new EditorKey();
        }
    }

    @Autowired
    private Bench bench;

    @BeforeEach
    void from_the_beginning() {
        while (!bench.file().done().isEmpty()) {
            bench.undo();
        }
    }

    private void open(RecordKind kind, String id) {
        UI.getCurrent().navigate(RecordView.class, RecordView.parameters(kind, id));
    }

    @Test
    void begins_a_source_and_an_event_with_what_stands_in_an_article() {
        UI.getCurrent().navigate(PasteView.class);
        test(field("Its address")).setValue("https://example.org/2020/03/06/card");
        test(area("Its text, headline first")).setValue("Card trial begins\nThe trial covers 200 people.");
        test(area("Quotation")).setValue("covers 300 people");
        press("Begin source and event");
        assertThat(find(PasteView.class).single().getElement().getTextRecursively())
                .contains("The quotation does not stand in the text word for word.");

        test(area("Quotation")).setValue("covers 200 people");
        press("Begin source and event");

        assertThat(find(H1.class).single().getText()).isEqualTo("new-event");
        assertThat(bench.file().text())
                .contains(
                        "\"source\": \"example-org-2020-03-06\"", "covers 200 people", "\"published\": \"2020-03-06\"");
    }

    @Test
    void retracts_an_event_with_a_reason_alone() {
        var id = bench.records().all(RecordKind.EVENT).keySet().iterator().next();
        open(RecordKind.EVENT, id);
        press("Retract the event");
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals("Retract the event"))
                        .toList()
                        .getLast())
                .click();
        assertThat(bench.file().text()).doesNotContain("\"kind\": \"retracted\"");

        test(find(RetractForm.class).single().notes().get("en")).setValue("It was counted twice.");
        test(find(RetractForm.class).single().notes().get("zh-Hans")).setValue("重复计入。");
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals("Retract the event"))
                        .toList()
                        .getLast())
                .click();

        assertThat(bench.file().text()).contains("\"kind\": \"retracted\"", "It was counted twice.");
    }

    @Test
    void says_beside_the_field_what_a_new_record_lacks() {
        UI.getCurrent().navigate(StartView.class);
        press("New actor");

        assertThat(find(H1.class).single().getText()).isEqualTo("new-actor");
        var kind = find(Leaf.class).all().stream()
                .filter(leaf ->
                        leaf.component().getElement().getProperty("label", "").equals("Kind"))
                .findFirst()
                .orElseThrow();
        assertThat(kind.getElement().getTextRecursively()).contains("missing property 'kind' of actor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Nouvel acteur | Nature | champ manquant « kind » (acteur). De quel type d’organisme il s’agit.
            zh | 新相关方 | 类别 | 相关方缺少“kind”。属于哪类机构。
            """)
    void says_in_the_language_of_the_browser_what_the_schema_asks_for(
            String browser, String button, String label, String said) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(browser));
        UI.getCurrent().navigate(StartView.class);
        press(button);

        var kind = find(Leaf.class).all().stream()
                .filter(leaf ->
                        leaf.component().getElement().getProperty("label", "").equals(label))
                .findFirst()
                .orElseThrow();
        assertThat(told(kind)).contains(said).doesNotContain("lang");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | 2019-13 | mois non valide « 13 » : les mois vont de 01 à 12
            fr | 2019-21 | code de saison dans « 2019-21 » : les mois qu’il désigne dépendent de l’hémisphère. Écrivez un trimestre
            zh | 2019-13 | 月份“13”无效：月份为 01 至 12
            zh | 2019-21 | “2019-21”中有季节代码：所指月份因南北半球而异。若来源允许，请用季度
            """)
    void says_in_the_language_of_the_browser_what_the_rules_say_of_a_date(String browser, String date, String said) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(browser));
        var id = bench.records().all(RecordKind.EVENT).keySet().iterator().next();
        var record = bench.records().find(RecordKind.EVENT, id);
        bench.put(RecordKind.EVENT, id, record, record.orElseThrow().deepCopy().put("date", date));
        open(RecordKind.EVENT, id);

        assertThat(told(find(DateBox.class).all().getFirst())).contains(said).doesNotContain("lang");
    }

    /** What notes say, in plain spaces; with the word {@code lang} where one is not in the language of the page. */
    private String told(Component box) {
        return find(ProblemNotes.class, box).all().stream()
                .map(notes -> notes.getElement().getOuterHTML().replaceAll("<(?!span lang)[^>]*>", ""))
                .collect(Collectors.joining("\n"))
                .replace("&nbsp;", " ")
                .replace('\u00A0', ' ');
    }

    @Test
    void takes_what_is_typed_and_takes_it_back() {
        var before = bench.file().text();
        open(RecordKind.ACTOR, "huawei");

        test(area("Name, English")).setValue("Huawei Technologies");

        assertThat(bench.file().text()).contains("\"en\": \"Huawei Technologies\"");
        assertThat(find(H1.class).single().getText()).isEqualTo("Huawei Technologies");
        press("Undo");
        assertThat(bench.file().text()).isEqualTo(before);
        assertThat(find(H1.class).single().getText()).isEqualTo("Huawei");
    }

    @Test
    void gives_a_record_another_id_and_stays_with_it() {
        open(RecordKind.ACTOR, "huawei");

        test(field("Id")).setValue("huawei-of-shenzhen");

        assertThat(bench.records().find(RecordKind.ACTOR, "huawei-of-shenzhen")).isPresent();
        assertThat(bench.errors()).isZero();
        test(area("Name, English")).setValue("Huawei of Shenzhen");
        assertThat(bench.file().text()).contains("Huawei of Shenzhen");
    }

    @Test
    void says_what_a_date_means() {
        open(
                RecordKind.EVENT,
                bench.records().all(RecordKind.EVENT).keySet().iterator().next());

        test(field("Date")).setValue("c. 2018");

        assertThat(find(DateBox.class).all().getFirst().getElement().getTextRecursively())
                .contains("In words: about 2018. Drawn from 2018-01-01 to 2018-12-31.");
        assertThat(bench.file().text()).contains("\"2018~\"");
        assertThat(field("Date").getValue()).isEqualTo("2018~");
    }

    @Test
    void saves_nothing_that_has_errors() {
        UI.getCurrent().navigate(StartView.class);
        press("New event");
        press("Save");

        assertThat(find(EditorLayout.class).single().getElement().getTextRecursively())
                .contains("Not saved: the file would have");
        press("Keep a draft");
        assertThat(find(EditorLayout.class).single().getElement().getTextRecursively())
                .contains("Kept as events.draft.json.");
    }

    @Test
    void offers_first_the_sources_of_the_event_on_which_they_disagree() {
        var event =
                bench.records().all(RecordKind.EVENT).values().stream().toList().getLast();
        open(RecordKind.EVENT, event.path("id").asString(""));
        press("Sources disagree on this");

        MultiSelectComboBox<?> sources = find(MultiSelectComboBox.class).all().stream()
                .filter(box -> box.getLabel().equals("Sources"))
                .findFirst()
                .orElseThrow();
        var own = event.path("evidence")
                .valueStream()
                .map(evidence -> evidence.path("source").asString(""))
                .toList();
        assertThat(own).isNotEmpty();
        assertThat(sources.getListDataView().getItems().limit(own.size()).map(String::valueOf))
                .hasSameElementsAs(own);
    }

    @Test
    void has_no_button_that_fetches_unless_it_was_started_so() {
        UI.getCurrent().navigate(PasteView.class);

        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .doesNotContain("Fetch it");
    }

    private void press(String text) {
        var pressed = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
        test(pressed).click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
