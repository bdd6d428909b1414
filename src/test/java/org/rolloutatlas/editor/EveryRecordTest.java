package org.rolloutatlas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.basemap.Gazetteer;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.form.RecordFields;
import org.rolloutatlas.event.Language;

@DisplayName("A form")
class EveryRecordTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/datasets/atlas.json", "examples/covid-apps/events.json"})
    void gives_every_record_back_as_it_was(String file) throws IOException {
        var bench = new Bench(new MemoryStore(Path.of(file)), new DatasetReader(), (accepted, json) -> {}, CLOCK);
        var context = FormContext.of(
                bench,
                () -> Gazetteer.read(Path.of("geodata")),
                World.read(Path.of("geodata")),
                new EditorWords(Language.FR),
                id -> false,
                () -> {});
        for (var kind : RecordKind.values()) {
            var fields = RecordFields.of(bench.records().root(), kind);
            bench.records().all(kind).forEach((id, record) -> {
                var form = new PartBox(fields, context, false, "");
                form.show(record);
                assertThat(form.value()).as(kind + " " + id).isEqualTo(record);
            });
        }
        assertThat(bench.records().all(RecordKind.EVENT)).isNotEmpty();
    }
}
