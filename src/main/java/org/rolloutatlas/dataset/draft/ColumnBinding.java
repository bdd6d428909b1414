package org.rolloutatlas.dataset.draft;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rolloutatlas.dataset.text.UnsupportedFileException;

/**
 * Which of the columns of a file are read, and why the others are not. Of several columns that mean the same the surest is
 * read, and of those the first.
 *
 * @param names of the columns as the file has them
 * @param read index of a column → what it means
 * @param lost index of a column → what to say of it when it has a value
 */
record ColumnBinding(List<String> names, Map<Integer, CsvColumns> read, Map<Integer, String> lost) {
    /** Without one of these an event says nothing. */
    private static final Set<CsvColumns> TELLING = EnumSet.of(
            CsvColumns.TITLE_EN,
            CsvColumns.TITLE_ZH,
            CsvColumns.TITLE_FR,
            CsvColumns.CLAIM_EN,
            CsvColumns.CLAIM_ZH,
            CsvColumns.CLAIM_FR,
            CsvColumns.SOURCE_TITLE,
            CsvColumns.URL,
            CsvColumns.QUOTE);

    /** Names that a message lists. */
    private static final int LISTED = 40;

    ColumnBinding {
        names = List.copyOf(names);
        read = Collections.unmodifiableMap(new TreeMap<>(read));
        lost = Collections.unmodifiableMap(new TreeMap<>(lost));
    }

    /**
     * @param noun what the file has: column or property
     */
    static ColumnBinding of(List<String> names, ColumnNames meanings, String noun) {
        var best = new HashMap<CsvColumns, Integer>();
        var ranks = new HashMap<CsvColumns, ColumnNames.Rank>();
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            meanings.find(names.get(i)).ifPresent(meaning -> {
                var rank = ranks.get(meaning.column());
                if (rank == null || meaning.rank().compareTo(rank) < 0) {
                    best.put(meaning.column(), index);
                    ranks.put(meaning.column(), meaning.rank());
                }
            });
        }
        var read = new TreeMap<Integer, CsvColumns>();
        best.forEach((column, index) -> read.put(index, column));
        var lost = new TreeMap<Integer, String>();
        for (int i = 0; i < names.size(); i++) {
            if (!read.containsKey(i)) {
                lost.put(i, reason(names, i, meanings, best, noun));
            }
        }
        return new ColumnBinding(names, read, lost);
    }

    private static String reason(
            List<String> names, int index, ColumnNames meanings, Map<CsvColumns, Integer> best, String noun) {
        var name = names.get(index).strip();
        if (name.isEmpty()) {
            return noun + " " + (index + 1) + " without a name";
        }
        return meanings.find(name)
                .map(meaning -> {
                    var read = names.get(best.getOrDefault(meaning.column(), index))
                            .strip();
                    return name.equals(read)
                            ? noun + " '" + name + "' given twice"
                            : noun + " '" + name + "' beside '" + read + "', which is read as "
                                    + meaning.column().header();
                })
                .orElse("unknown " + noun + " '" + name + "'");
    }

    int known() {
        return read.size();
    }

    /**
     * Whether events come of it: one column says what is reported, and it is not the only one that is known of many. A column
     * that happens to have a known name, such as {@code id}, would make as many empty events as there are rows.
     */
    private boolean isEnough(ColumnNames meanings, boolean located) {
        return read.values().stream().anyMatch(TELLING::contains)
                && (known() >= 2
                        || lost.isEmpty()
                        || located
                        || !meanings.mapped().isEmpty());
    }

    /** The columns that the editor maps but the file does not have. */
    List<String> missing(ColumnNames meanings) {
        var there = names.stream().map(ColumnNames::plain).collect(Collectors.toSet());
        return meanings.mapped().keySet().stream()
                .filter(name -> !there.contains(name))
                .sorted()
                .toList();
    }

    /**
     * Refuses what cannot be read as events, with the list of its columns.
     *
     * @param line of the header
     * @param located whether the file says elsewhere than in its columns where its events are
     */
    void demand(ColumnNames meanings, int line, String noun, boolean located) throws UnsupportedFileException {
        demandMapped(meanings, line, noun);
        if (!isEnough(meanings, located)) {
            var unknown = list(List.copyOf(lost.keySet()));
            throw new UnsupportedFileException(
                    line,
                    1,
                    (read.isEmpty()
                                    ? "no known " + noun
                                    : "too few known columns: only " + list(List.copyOf(read.keySet())))
                            + (unknown.isEmpty() ? "" : "; not known: " + unknown),
                    "Say what they mean, one --map " + example() + " for each. Columns that can be filled: "
                            + CsvColumns.headers(meanings.languages()) + ".");
        }
    }

    /** Refuses a file that has not what the editor maps. */
    void demandMapped(ColumnNames meanings, int line, String noun) throws UnsupportedFileException {
        var missing = missing(meanings);
        if (!missing.isEmpty()) {
            throw new UnsupportedFileException(
                    line,
                    1,
                    "missing " + noun + " '" + String.join("', '", missing) + "', which --map names; the file has: "
                            + list(IntStream.range(0, names.size()).boxed().toList()),
                    "Correct --map.");
        }
    }

    private String example() {
        return lost.keySet().stream()
                .map(index -> names.get(index).strip())
                .filter(name -> !name.isEmpty() && !name.contains("="))
                .findFirst()
                .map(name -> (name.contains(" ") ? "\"" + name + "=title_en\"" : name + "=title_en"))
                .orElse("NAME=title_en");
    }

    private String list(List<Integer> indexes) {
        var all = indexes.stream()
                .map(index -> names.get(index).strip())
                .filter(name -> !name.isEmpty())
                .toList();
        return all.stream().limit(LISTED).collect(Collectors.joining(", "))
                + (all.size() > LISTED ? " and " + (all.size() - LISTED) + " more" : "");
    }
}
