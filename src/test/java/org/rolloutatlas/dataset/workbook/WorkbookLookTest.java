package org.rolloutatlas.dataset.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.EffectiveSchema;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A workbook in a spreadsheet")
class WorkbookLookTest {
    private static Map<String, String> parts() throws IOException {
        var parts = new HashMap<String, String>();
        var workbook = Workbooks.written(Workbooks.good());
        try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** The part of a sheet, by its place in the workbook. */
    private static String sheet(Map<String, String> parts, String name) {
        var grids = Workbooks.grids();
        int place = 0;
        while (!grids.get(place).name().equals(name)) {
            place++;
        }
        return Objects.requireNonNull(parts.get("xl/worksheets/sheet" + (place + 1) + ".xml"), name);
    }

    @Test
    void offers_the_codes_and_ids_that_there_are() throws IOException {
        assertThat(sheet(parts(), "events.evidence"))
                .contains("<formula1>'events'!$A$2:$A$1003</formula1>", "<formula1>'sources'!$A$2:$A$1006</formula1>");
        assertThat(sheet(parts(), "events")).containsPattern("sqref=\"F2:F\\d+\" type=\"list\".*<formula1>'codes'!");
        assertThat(sheet(parts(), "stories.chapters.accepted"))
                .contains("<formula1>'stories'!$B$2:$B$1002</formula1>", "<formula1>'stories.chapters'!$C$2:$C$");
    }

    @Test
    void keeps_its_head_in_sight_and_says_what_each_column_is_for() throws IOException {
        assertThat(sheet(parts(), "events")).contains("<pane xSplit=\"1\" ySplit=\"1\"", "state=\"frozen\"");
        assertThat(parts().values()).anyMatch(part -> part.contains("When it is said to have happened"));
    }

    @Test
    void has_dates_and_ids_in_the_format_of_texts() throws IOException {
        var parts = parts();

        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(sheet(parts, "events")).containsPattern("<c r=\"D2\" s=\"\\d+\" t=\"s\">");
    }

    @Test
    void has_a_sheet_for_each_table_of_the_schema_with_a_name_that_a_spreadsheet_takes() {
        var plan = Plan.of(EffectiveSchema.SHIPPED, JsonMapper.shared().createObjectNode());

        assertThat(plan.names())
                .contains(
                        "dataset", "events", "events.evidence", "disagreements.positions", "stories.chapters.accepted")
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 31);
        assertThat(plan.tables()).allMatch(table -> {
            var headers = table.headers();
            return headers.stream().distinct().count() == headers.size();
        });
    }
}
