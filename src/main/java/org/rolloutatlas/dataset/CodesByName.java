package org.rolloutatlas.dataset;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rolloutatlas.event.Language;
import tools.jackson.databind.JsonNode;

/** Codes and ids by what they are called: an editor who writes the word where its code is wanted is told the code. For several threads. */
public final class CodesByName {
    /** The tables whose records are called by a name. */
    private static final Set<String> NAMED = Set.of("actor", "project");

    /** A file may have the same mistake in each of its records. */
    private final Map<String, Index> records = new ConcurrentHashMap<>();

    private final JsonNode file;

    /** @param file that declares them; where it declares no codes, those of the first edition are meant */
    CodesByName(JsonNode file) {
        this.file = file;
    }

    /** Names, in whichever case, with all that are called so. */
    private static final class Index {
        private final Map<String, SequencedSet<String>> codes = new HashMap<>();

        void add(String name, String code) {
            codes.computeIfAbsent(plain(name), _ -> new LinkedHashSet<>()).add(code);
        }

        List<String> find(String name) {
            var found = codes.get(plain(name));
            return found == null ? List.of() : List.copyOf(found);
        }

        private static String plain(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** Built when a country is first written otherwise. */
    private static final class Countries {
        static final Index BY_NAME = new Index();

        static {
            for (var code : CodeRules.COUNTRIES) {
                BY_NAME.add(code, code);
                for (var language : Language.values()) {
                    var name = Locale.of("", code).getDisplayCountry(language.locale());
                    BY_NAME.add(name, code);
                    // "Myanmar (Burma)" is called by either
                    Stream.of(name.split("\\s*[()（）]\\s*")).forEach(part -> BY_NAME.add(part, code));
                }
            }
        }
    }

    /** Those of countries that have this name in a language that the program speaks, or are written in small letters. */
    public static List<String> ofCountries(String written) {
        return Countries.BY_NAME.find(written);
    }

    /** Those of a closed list that have this label in some language. */
    List<String> ofList(List<String> codes, String written) {
        var index = new Index();
        Stream.of(file.path("vocabularies"), EffectiveSchema.SHIPPED_VOCABULARIES)
                .flatMap(JsonNode::valueStream)
                .filter(entries ->
                        entries.valueStream().map(CodesByName::id).toList().equals(codes))
                .flatMap(JsonNode::valueStream)
                .forEach(entry -> entry.path("label").forEach(label -> index.add(label.asString(""), id(entry))));
        return index.find(written);
    }

    /** Those of records that have this name in some language, or under which sources know them. */
    List<String> ofRecords(String kind, String written) {
        return NAMED.contains(kind) ? records.computeIfAbsent(kind, this::index).find(written) : List.of();
    }

    private Index index(String kind) {
        var index = new Index();
        for (var record : file.path(kind + "s")) {
            record.path("name").forEach(name -> index.add(name.asString(""), id(record)));
            record.path("aliases").forEach(alias -> index.add(alias.asString(""), id(record)));
        }
        return index;
    }

    private static String id(JsonNode entry) {
        return entry.path("id").asString("");
    }
}
