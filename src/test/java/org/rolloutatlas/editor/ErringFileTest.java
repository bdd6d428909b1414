package org.rolloutatlas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rolloutatlas.dataset.edit.FileStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@DisplayName("The editor of a file with errors")
@SpringBootTest(properties = {"atlas.data=" + ErringFileTest.FILE, "atlas.edit=true"})
@ResourceLock("the mocked Vaadin")
class ErringFileTest extends SpringBrowserlessTest {
    static final String FILE = "src/test/resources/datasets/evidence.json";

    @TestConfiguration
    static class Hands {
        @Bean
        FileStore fileStore() {
            return new MemoryStore(Path.of(FILE));
        }

        @Bean
        EditorKey editorKey() {
            return new EditorKey();
        }
    }

    @Autowired
    private Bench bench;

    @Test
    void begins_with_what_is_to_be_put_right_and_does_not_save_it_as_it_is() {
        UI.getCurrent().navigate(StartView.class);

        assertThat(bench.errors()).isPositive();
        assertThat(find(ListItem.class).all()).hasSize(bench.problems().size());

        var before = bench.file().text();
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals("Save"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains("Keep a draft");
        assertThat(bench.file().text()).isEqualTo(before);
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Error");
    }
}
