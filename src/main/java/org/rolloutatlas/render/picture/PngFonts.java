package org.rolloutatlas.render.picture;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fonts of this machine with which pictures are written: for each text the first that has all of its characters. */
final class PngFonts {
    private static final List<String> SANS =
            List.of("Helvetica Neue", "Helvetica", "Arial", "Liberation Sans", "Noto Sans", "DejaVu Sans");
    private static final List<String> SERIF =
            List.of("Georgia", "Times New Roman", "Liberation Serif", "Noto Serif", "DejaVu Serif");
    private static final List<String> CHINESE_SANS = List.of(
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "PingFang SC",
            "Microsoft YaHei",
            "WenQuanYi Zen Hei");
    private static final List<String> CHINESE_SERIF =
            List.of("Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", "SimSun");

    private final List<Font> sans;
    private final List<Font> serif;

    private PngFonts(List<Font> sans, List<Font> serif) {
        this.sans = sans;
        this.serif = serif;
    }

    /** Looks at what is installed; takes a moment the first time. */
    static PngFonts ofMachine() {
        return Holder.FONTS;
    }

    private static final class Holder {
        static final PngFonts FONTS = find();

        private static PngFonts find() {
            var installed =
                    Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT));
            return new PngFonts(
                    fonts(installed, Font.SANS_SERIF, Stream.concat(SANS.stream(), CHINESE_SANS.stream())),
                    fonts(
                            installed,
                            Font.SERIF,
                            Stream.of(SERIF, CHINESE_SERIF, CHINESE_SANS).flatMap(List::stream)));
        }

        private static List<Font> fonts(Set<String> installed, String logical, Stream<String> wanted) {
            var names = wanted.filter(installed::contains).collect(Collectors.toCollection(ArrayList::new));
            // the JDK's own mixture of fonts comes last: it differs from machine to machine
            names.add(logical);
            return names.stream().map(name -> new Font(name, Font.PLAIN, 1)).toList();
        }
    }

    /** The font for a text; the last resort where none has all of its characters. */
    Font of(String text, boolean withSerifs, boolean bold, float size) {
        var fonts = withSerifs ? serif : sans;
        var font = fonts.stream()
                .filter(candidate -> candidate.canDisplayUpTo(text) < 0)
                .findFirst()
                .orElse(fonts.getLast());
        return font.deriveFont(bold ? Font.BOLD : Font.PLAIN, size);
    }

    /** The names of the fonts, in the order in which they are tried. */
    @Override
    public String toString() {
        return Stream.concat(sans.stream(), serif.stream())
                .map(Font::getFontName)
                .collect(Collectors.joining(", "));
    }

    /** Whether some font has all characters of the text. */
    boolean canWrite(String text) {
        return Stream.concat(sans.stream(), serif.stream()).anyMatch(font -> font.canDisplayUpTo(text) < 0);
    }
}
