package org.rolloutatlas.dataset.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a CSV file that can be imported; every one may be left out or left empty. */
public enum CsvColumns {
    ID("id", "stable id, a-z 0-9 and -; made from country, date and title when empty"),
    TITLE_EN("title_en", "neutral noun phrase, English"),
    TITLE_ZH("title_zh", "the same, Simplified Chinese"),
    TITLE_FR("title_fr", "the same, French"),
    CLAIM_EN("claim_en", "one to three sentences that begin with who says it, English"),
    CLAIM_ZH("claim_zh", "the same, Simplified Chinese"),
    CLAIM_FR("claim_fr", "the same, French"),
    COUNTRIES("countries", "ISO 3166-1 alpha-2 codes, separated by spaces"),
    DATE("date", "EDTF, e.g. 2018-08-06, 2018-08, 2018~, 2015/2017; empty when no source says"),
    PLANNED("planned", "yes when it was only announced for the future, otherwise no or empty"),
    STAGE("stage", "e.g. pitched, contracted, operational; see the schema"),
    SYSTEM("system", "what kind of thing it is: a code of the dataset; see its vocabulary or the schema"),
    PLACE_EN("place_en", "name of the place, English"),
    PLACE_ZH("place_zh", "the same, Simplified Chinese"),
    PLACE_FR("place_fr", "the same, French"),
    LON("lon", "degrees east, -180 to 180"),
    LAT("lat", "degrees north, -90 to 90"),
    PRECISION("precision", "site, city, region or country"),
    BASIS("basis", "stated, geocoded or capital-as-proxy"),
    SOURCE_TITLE("source_title", "headline, verbatim"),
    PUBLISHER("publisher", "who published it"),
    URL("url", "link to the text, http or https"),
    PUBLISHED("published", "EDTF; empty when the text carries no date"),
    LANGUAGE("language", "BCP 47 tag of the text, e.g. en, zh-Hans"),
    SOURCE_KIND("source_kind", "e.g. newspaper, wire, government; see the schema"),
    QUOTE("quote", "25 words at most, verbatim, in the language of the text"),
    TRANSLATION_EN("translation_en", "of the quote, when it is not in English"),
    TRANSLATION_ZH("translation_zh", "the same, Simplified Chinese"),
    TRANSLATION_FR("translation_fr", "the same, French");

    private final String header;
    private final String meaning;

    CsvColumns(String header, String meaning) {
        this.header = header;
        this.meaning = meaning;
    }

    /** The name of the column in the first row. */
    public String header() {
        return header;
    }

    /** What belongs into it. */
    public String meaning() {
        return meaning;
    }

    /** The column with this name, as the template writes it. */
    public static Optional<CsvColumns> find(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equals(header))
                .findFirst();
    }

    /** The names of all columns, in the order of the template. */
    public static String headers() {
        return headers(List.of());
    }

    /**
     * The names of those columns that an atlas in these languages has a use for.
     *
     * @param languages tags; none for all columns
     */
    static String headers(List<String> languages) {
        return Arrays.stream(values())
                .filter(column -> languages.isEmpty()
                        || column.language().isEmpty()
                        || languages.stream().anyMatch(tag -> tag.split("-")[0].equals(column.language())))
                .map(CsvColumns::header)
                .collect(Collectors.joining(", "));
    }

    /** The language of its texts, which ends its name; empty for a column of no language. */
    private String language() {
        int end = header.lastIndexOf('_');
        var last = header.substring(end + 1);
        return end >= 0 && last.length() == 2 ? last : "";
    }

    /** An empty file: comment lines ({@code #}) that say what the columns mean, and the row of headers. */
    public static String template() {
        var meanings = Arrays.stream(values())
                .map(column -> "# " + column.header + ": " + column.meaning + "\n")
                .collect(Collectors.joining());
        return meanings + Arrays.stream(values()).map(CsvColumns::header).collect(Collectors.joining(",")) + "\n";
    }
}
