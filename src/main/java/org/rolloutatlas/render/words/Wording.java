package org.rolloutatlas.render.words;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.edtf.EdtfWords;
import org.rolloutatlas.edtf.Qualifier;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.SourceKind;
import org.rolloutatlas.event.Stage;
import org.rolloutatlas.event.SystemKind;
import org.rolloutatlas.event.TextPack;
import org.rolloutatlas.scene.CountryNames;

/**
 * The words of the product in one language, from {@code wording_*.properties}. What the classes of stages are called is not
 * among them: {@link AtlasWording}.
 */
public sealed class Wording permits AtlasWording {
    private static final Map<Language, Wording> ALL = readAll();

    private final Language language;
    private final Map<String, String> texts;

    private Wording(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The same words. */
    Wording(Wording other) {
        this(other.language, other.texts);
    }

    /** The words in that language. */
    public static Wording in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /**
     * The text of that key.
     *
     * @param values for {@code {0}}, {@code {1}} … of {@link Sentence}; numbers that are names, such as years, as texts
     */
    public String text(String key, Object... values) {
        return Sentence.in(this, key, values);
    }

    /** That no report answers to what was asked, on every surface. */
    public String nothing() {
        return raw("ui.text.none");
    }

    /** The text of that key as it stands in the file. */
    public String raw(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("missing wording " + key + " in " + language.tag());
        }
        return text;
    }

    public String stage(Stage stage) {
        return stage.label().in(language);
    }

    public String system(SystemKind system) {
        return system.label().in(language);
    }

    /** What kind of publisher, as a noun with its article: "a party-affiliated outlet". */
    public String sourceKind(SourceKind kind) {
        return kind.one().in(language);
    }

    public String country(String code) {
        return CountryNames.of(code, language);
    }

    /** Countries by their codes, in this order: "Laos, Myanmar". */
    public String countries(Collection<String> codes) {
        return codes.stream().map(this::country).collect(Collectors.joining(text("list.comma")));
    }

    /** A date with its uncertainty. */
    public String date(Edtf date) {
        return EdtfWords.inWords(date, language.locale());
    }

    /** A day of the calendar. */
    public String day(LocalDate day) {
        return date(new EdtfDate.Day(day, Qualifier.NONE));
    }

    /** A count within a sentence: a word up to twelve where the language has that habit. */
    public String count(int number) {
        return switch (language) {
            case EN, FR -> number <= 12 ? text("number." + number) : number(number);
            case ZH_HANS -> number(number);
        };
    }

    /** A count in figures, grouped as the language does: as the browser module writes it. */
    public String number(long number) {
        return NumberFormat.getInstance(language.locale()).format(number);
    }

    /** The order in which the language has names, and one order for names that it has at one place. */
    public Comparator<String> alphabetical() {
        Comparator<String> order = Collator.getInstance(language.locale())::compare;
        return order.thenComparing(Comparator.naturalOrder());
    }

    Set<String> keys() {
        return texts.keySet();
    }

    private static Map<Language, Wording> readAll() {
        var all = new EnumMap<Language, Wording>(Language.class);
        for (var language : Language.values()) {
            all.put(language, new Wording(language, TextPack.read(Wording.class, "wording", language)));
        }
        return all;
    }
}
