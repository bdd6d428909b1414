package org.rolloutatlas.dataset.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.generated.GeneratedDataset;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("A dataset kept as a workbook")
class WorkbookRoundTripTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "events.json",
                "examples/covid-apps/events.json",
                "src/test/resources/datasets/good.json",
                "src/test/resources/datasets/atlas.json"
            })
    void comes_back_as_it_was(String file) throws IOException {
        var json = Files.readAllBytes(Path.of(file));

        var back = Workbooks.legible(Workbooks.written(json));

        assertThat(back.problems()).isEmpty();
        assertThat(back.json()).isEqualTo(Workbooks.canonical(json));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 7", "40, 3", "300, 11"})
    void comes_back_as_it_was_made_up(int events, long seed) {
        var text = new GeneratedDataset(events, seed).text();

        var back = Workbooks.legible(Workbooks.written(Workbooks.utf8(text)));

        assertThat(back.problems()).isEmpty();
        assertThat(back.json()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 20",
                "-x",
                "@home",
                "'quoted",
                "007",
                "2019",
                "2019-06",
                "1/2",
                "TRUE",
                "1e5",
                " blanks at both ends ",
                "two\nlines\tand a tab",
                "carriage\r\nreturn",
                "_x0041_ is no A",
                "\u0001 and \uFFFF",
                "\"\"",
                "\\\"\"",
                "[]",
                "{}",
                "a; b \\; c",
                "中文 🛰",
                "<b>&amp;</b>"
            })
    void keeps_a_text_whatever_it_looks_like(String text) {
        var root = (ObjectNode) JsonMapper.shared().readTree(Workbooks.good());
        ((ObjectNode) root.at("/sources/0")).put("title", text);
        ((ObjectNode) root.at("/dataset")).put("publisher", text);
        ((ObjectNode) root.at("/actors/0")).putArray("aliases").add(text).add("x" + text);
        var json = Workbooks.utf8(root.toString());

        assertThat(Workbooks.legible(Workbooks.written(json)).json()).isEqualTo(Workbooks.canonical(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12.50", "1e1", "-0.1", "96.123456789012345678", "179.99999999999997", "1E-20"})
    void keeps_a_number_digit_by_digit(String number) {
        var json = new String(Workbooks.good(), StandardCharsets.UTF_8)
                .replaceFirst("\"lon\": [0-9.]+", "\"lon\": " + number);
        assertThat(json).contains("\"lon\": " + number);

        assertThat(Workbooks.legible(Workbooks.written(Workbooks.utf8(json))).json())
                .isEqualTo(Workbooks.canonical(Workbooks.utf8(json)));
    }

    @Test
    void keeps_what_is_empty_apart_from_what_is_not_there() {
        var root = (ObjectNode) JsonMapper.shared().readTree(Workbooks.good());
        root.put("$schema", "");
        root.putObject("vocabularies");
        ((ObjectNode) root.at("/disagreements/0/positions/0")).putArray("events");
        ((ObjectNode) root.at("/actors/0")).putArray("aliases");
        var event = (ObjectNode) root.at("/events/0");
        event.putArray("parties");
        event.putArray("countries");
        var json = Workbooks.utf8(root.toString());

        assertThat(Workbooks.legible(Workbooks.written(json)).json()).isEqualTo(Workbooks.canonical(json));
    }

    @Test
    void keeps_a_language_that_it_does_not_declare() {
        var root = (ObjectNode) JsonMapper.shared().readTree(Workbooks.good());
        ((ObjectNode) root.at("/events/0/title")).put("sw", "Kichwa");
        ((ObjectNode) root.at("/dataset/title")).put("sw", "Jina");
        var json = Workbooks.utf8(root.toString());

        assertThat(Workbooks.legible(Workbooks.written(json)).json()).isEqualTo(Workbooks.canonical(json));
    }

    @Test
    void is_told_from_another_by_its_own_bytes_and_published_as_json() {
        var workbook = Workbooks.written(Workbooks.good());

        assertThat(new WorkbookReader(new DatasetReader()).read("atlas.xlsx", workbook))
                .isInstanceOfSatisfying(
                        Reading.Accepted.class,
                        accepted -> assertThat(accepted.dataset().hash()).isEqualTo(DatasetReader.hash(workbook)));
        assertThat(new String(DatasetWorkbook.json(workbook), StandardCharsets.UTF_8))
                .isEqualTo(Workbooks.canonical(Workbooks.good()));
        assertThat(DatasetWorkbook.json(Workbooks.good())).isEqualTo(Workbooks.good());
    }

    @Test
    void may_have_its_rows_and_columns_in_any_order() {
        var grids = Workbooks.grids();
        var random = new Random(5);
        Collections.shuffle(grids, random);
        grids.replaceAll(grid -> shuffled(grid, random));

        var back = Workbooks.legible(Workbooks.bytes(grids));

        assertThat(back.problems()).isEmpty();
        assertThat(back.json()).isEqualTo(Workbooks.canonical(Workbooks.good()));
    }

    private static Grid shuffled(Grid grid, Random random) {
        int width = grid.lines().getFirst().cells().size();
        var to = Stream.iterate(1, i -> i + 1).limit(width).collect(Collectors.toList());
        Collections.shuffle(to, random);
        var rows = new ArrayList<>(grid.lines().subList(1, grid.lines().size()));
        Collections.shuffle(rows, random);
        rows.addFirst(grid.lines().getFirst());
        var lines = new ArrayList<Grid.Line>();
        for (var line : rows) {
            var cells = new TreeMap<Integer, Cell>();
            line.cells().forEach((column, cell) -> cells.put(to.get(column - 1), cell));
            // an empty row between two is none
            lines.add(new Grid.Line(2 * lines.size() + 1, cells));
        }
        return new Grid(grid.name(), lines);
    }

    @Test
    void is_refused_when_it_would_not_come_back() {
        var root = (ObjectNode) JsonMapper.shared().readTree(Workbooks.good());
        var events = (ArrayNode) root.get("events");
        ((ObjectNode) events.get(1)).put("id", events.get(0).get("id").stringValue());

        assertThat(DatasetWorkbook.write("events.json", Workbooks.utf8(root.toString())))
                .isInstanceOfSatisfying(
                        DatasetWorkbook.Export.Refused.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .contains("would not be the same when it is read again"));
    }

    @Test
    void is_refused_when_a_cell_is_too_small() {
        var root = (ObjectNode) JsonMapper.shared().readTree(Workbooks.good());
        var aliases = ((ObjectNode) root.at("/actors/0")).putArray("aliases");
        for (int i = 0; i < 2000; i++) {
            aliases.add("one of many other names " + i);
        }

        assertThat(DatasetWorkbook.write("events.json", Workbooks.utf8(root.toString())))
                .isInstanceOfSatisfying(
                        DatasetWorkbook.Export.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.place()).isEqualTo("actors!D2");
                                    assertThat(problem.message()).endsWith("a cell of a workbook holds 32,767");
                                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.json", "examples/covid-apps/events.json", "src/test/resources/datasets/good.json"})
    void comes_back_from_libreoffice_as_it_was(String file, @TempDir Path folder)
            throws IOException, InterruptedException {
        var office = office();
        assumeTrue(office.isPresent(), "LibreOffice is not on the PATH");
        var json = Files.readAllBytes(Path.of(file));
        var before = Files.write(folder.resolve("atlas.xlsx"), Workbooks.written(json));
        var converted = new ProcessBuilder(
                        office.get().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        folder.resolve("saved").toString(),
                        before.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(converted.waitFor(5, TimeUnit.MINUTES)).isTrue();

        var back = Workbooks.legible(Files.readAllBytes(folder.resolve("saved/atlas.xlsx")));

        assertThat(back.problems()).isEmpty();
        assertThat(back.json()).isEqualTo(Workbooks.canonical(json));
    }

    private static Optional<Path> office() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> List.of("soffice", "libreoffice").stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
