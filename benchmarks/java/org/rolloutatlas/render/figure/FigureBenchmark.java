package org.rolloutatlas.render.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.generated.GeneratedDataset;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.picture.PngWriter;
import org.rolloutatlas.render.picture.PosterSheet;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.scene.WidthClass;

/** Laying a figure out at all widths, writing it as HTML, and drawing its card as PNG. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class FigureBenchmark {

    @Param({"20", "1000", "10000"})
    public int events;

    private static final AtlasWording WORDING = AtlasWording.of(DatasetReader.firstEdition(), Language.EN);

    private final World world = World.read(Path.of("geodata"));
    private List<Event> all = List.of();

    @SuppressWarnings("NullAway.Init")
    private Figure figure;

    @Setup
    public void generate() {
        var bytes = new GeneratedDataset(events, 1).text().getBytes(StandardCharsets.UTF_8);
        all = switch (new DatasetReader().read("events.json", bytes)) {
            case Reading.Accepted accepted -> accepted.dataset().events();
            case Reading.Rejected(var problems) -> throw new IllegalStateException(problems.toString());
        };
        figure = layout();
    }

    @Benchmark
    public Figure layout() {
        var laidOut = new AtlasFigure(world, all, MapForm.USUAL)
                .of("Reported rollouts", all, WORDING, EventClock.HAPPENED, Optional.empty());
        for (var width : WidthClass.values()) {
            laidOut.scene(width);
        }
        return laidOut;
    }

    @Benchmark
    public int html() {
        var text = new StringBuilder();
        var out = new Markup(text);
        FigureHtml.write(figure, 2, out, () -> out.text("Generated"));
        return text.length();
    }

    @Benchmark
    public byte[] png() {
        return PngWriter.write(
                PosterSheet.of("Rollout Atlas", figure, "Generated", "", Palette.LIGHT), PosterSheet.WIDTH);
    }
}
