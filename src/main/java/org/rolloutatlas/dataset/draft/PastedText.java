package org.rolloutatlas.dataset.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.edtf.SpokenDate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article as an editor pastes it, and what can be read from it: its headline, its day, where it stands. Nothing is fetched, and nothing
 * is said that does not stand there.
 *
 * @param address of the article; may be empty
 * @param text of the article, headline first; may be empty
 * @param quotation the words on which an event rests, as the editor marked them; may be empty
 */
public record PastedText(String address, String text, String quotation) {
    /** Lines among which a byline stands. */
    private static final int HEAD = 12;

    /** Characters of a headline that the schema takes. */
    private static final int HEADLINE = 400;

    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("[/-]((?:19|20)[0-9]{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12][0-9]|3[01])(?![0-9])");
    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:?#]+).*");
    private static final Pattern LEADING =
            Pattern.compile("(?i)^(?:published|updated|posted|publié le|mis à jour le|发布于|发布时间[:：]?)\\s*:?\\s*");

    public PastedText {
        address = address.strip();
        text = text.strip();
        quotation = quotation.strip();
    }

    /** A draft of the source. */
    public ObjectNode source(LocalDate today) {
        var source = JsonNodeFactory.instance.objectNode();
        headline().ifPresent(headline -> source.put("title", headline));
        host().ifPresent(host -> source.put("publisher", host));
        if (!address.isEmpty()) {
            source.put("url", address);
        }
        published().ifPresent(day -> source.put("published", day.text()));
        return source.put("read", text.isEmpty() ? "none" : "full").put("accessed", today.toString());
    }

    /** What it is evidence of: the words that were marked, of the source with this id. */
    public ObjectNode evidence(String source) {
        var evidence = JsonNodeFactory.instance.objectNode().put("source", source);
        if (!quotation.isEmpty()) {
            evidence.putObject("quote").put("text", quotation);
        }
        return evidence;
    }

    /** Whether the quotation stands in the text, word for word. */
    public boolean quotes() {
        return quotation.isEmpty() || text.contains(quotation);
    }

    private List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Optional<String> headline() {
        return lines().stream().findFirst().filter(line -> line.length() <= HEADLINE);
    }

    /** The name under which the publisher is reached; what it is called, its editor knows. */
    private Optional<String> host() {
        var host = HOST.matcher(address);
        return host.matches() ? Optional.of(host.group(1)) : Optional.empty();
    }

    /** The day in the address, or else the first line of the head that is a day and nothing else. */
    private Optional<Edtf> published() {
        var inAddress = DAY_IN_ADDRESS.matcher(address);
        if (inAddress.find()) {
            return day(inAddress.group(1) + "-" + inAddress.group(2) + "-" + inAddress.group(3));
        }
        return lines().stream()
                .skip(1)
                .limit(HEAD)
                .flatMap(line -> day(LEADING.matcher(line).replaceFirst("")).stream())
                .findFirst();
    }

    private static Optional<Edtf> day(String line) {
        return switch (SpokenDate.of(line)) {
            case SpokenDate.Understood(var date) when date instanceof EdtfDate.Day -> Optional.of(date);
            case SpokenDate.Understood _, SpokenDate.NotUnderstood _ -> Optional.empty();
        };
    }
}
