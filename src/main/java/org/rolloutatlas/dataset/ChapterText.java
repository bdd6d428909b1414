package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a chapter as written: plain words, in which {@code [words](source:ID)} and {@code [words](event:ID)} are links.
 * Square brackets are for links only; round ones are plain.
 */
record ChapterText(List<Piece> pieces, Optional<Fault> fault) {
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\((source|event):([a-z0-9-]+)\\)");

    /** Characters of a fault that are shown. */
    private static final int SHOWN = 30;

    /** A piece of the text. */
    sealed interface Piece {
        /** What a reader sees. */
        String words();

        /** Words that lead nowhere. */
        record Plain(String words) implements Piece {}

        /**
         * Words that lead to a record.
         *
         * @param at characters from the start of the text to the link
         */
        record Link(String words, Target target, String id, int at) implements Piece {}
    }

    /** What a link may lead to. */
    enum Target {
        SOURCE("source"),
        EVENT("event");

        private final String kind;

        Target(String kind) {
            this.kind = kind;
        }

        /** How a link and a problem call it. */
        String kind() {
            return kind;
        }
    }

    /** Where the first bracket stands that is part of no link, in characters from the start of the text. */
    record Fault(int at, String found) {}

    static ChapterText of(String text) {
        var pieces = new ArrayList<Piece>();
        var faults = new ArrayList<Fault>();
        var matcher = LINK.matcher(text);
        int end = 0;
        while (matcher.find()) {
            plain(text, end, matcher.start(), pieces, faults);
            var target = matcher.group(2).equals("source") ? Target.SOURCE : Target.EVENT;
            pieces.add(new Piece.Link(matcher.group(1), target, matcher.group(3), matcher.start()));
            end = matcher.end();
        }
        plain(text, end, text.length(), pieces, faults);
        return new ChapterText(List.copyOf(pieces), faults.stream().findFirst());
    }

    private static void plain(String text, int from, int to, List<Piece> pieces, List<Fault> faults) {
        if (from < to) {
            pieces.add(new Piece.Plain(text.substring(from, to)));
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '[' || text.charAt(i) == ']') {
                faults.add(new Fault(i, text.substring(i, Math.min(text.length(), i + SHOWN))));
            }
        }
    }

    /** The links, in the order of the text. */
    List<Piece.Link> links() {
        return pieces.stream()
                .filter(Piece.Link.class::isInstance)
                .map(Piece.Link.class::cast)
                .toList();
    }

    /** The words alone. */
    String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
