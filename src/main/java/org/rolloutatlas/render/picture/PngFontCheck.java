package org.rolloutatlas.render.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Whether the fonts of this machine can write what pictures say; asked once at the start, so that nobody finds boxes later. */
public final class PngFontCheck {
    /** A piece of each script that the product writes, and the package with which Debian brings it. */
    private static final Map<String, List<String>> SAMPLES = new LinkedHashMap<>();

    static {
        SAMPLES.put("Latin", List.of("São Tomé, Côte d’Ivoire – “Ægypt”", "fonts-liberation or fonts-dejavu"));
        SAMPLES.put("Chinese", List.of("据报道，缅甸与老挝的渡轮与桥梁", "fonts-noto-cjk"));
    }

    private PngFontCheck() {}

    /** The fonts with which pictures are drawn: with others they look different. */
    public static String fonts() {
        return PngFonts.ofMachine().toString();
    }

    /** One sentence for each script that cannot be written, with the remedy; none when all is well. */
    public static List<String> warnings() {
        return warnings(PngFonts.ofMachine()::canWrite);
    }

    static List<String> warnings(Predicate<String> canWrite) {
        var warnings = new ArrayList<String>();
        SAMPLES.forEach((script, sample) -> {
            if (!canWrite.test(sample.getFirst())) {
                warnings.add("missing font: no installed font can write " + script
                        + ", so pictures (PNG) show boxes instead; install " + sample.getLast() + " and start again");
            }
        });
        return List.copyOf(warnings);
    }
}
