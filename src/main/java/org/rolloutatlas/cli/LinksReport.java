package org.rolloutatlas.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What came of asking for the addresses of a dataset, for people.
 *
 * @param title of the dataset, with its version
 * @param links in the order of the file
 * @param silent how many sources state no address
 */
record LinksReport(String title, List<AskedLink> links, int silent) {
    LinksReport {
        links = List.copyOf(links);
    }

    /** A line for each address that wants a look, and a summary. */
    String text() {
        var out = new StringBuilder();
        for (var kind : LinkClass.values()) {
            of(kind).stream()
                    .filter(_ -> kind != LinkClass.ANSWERS)
                    .forEach(link -> out.append(kind.code())
                            .append(": ")
                            .append(link.source().id())
                            .append(": ")
                            .append(link.address())
                            .append(' ')
                            .append(bracketed(link.seen()))
                            .append('\n'));
        }
        return out.append(summary()).append('\n').toString();
    }

    private static String bracketed(String seen) {
        return seen.startsWith("→") ? seen : "(" + seen + ")";
    }

    /** A report for an issue, or the summary of a job. */
    String markdown() {
        var out = new StringBuilder("# Links of " + title + "\n\n" + summary() + "\n");
        for (var kind : LinkClass.values()) {
            var links = of(kind);
            if (kind == LinkClass.ANSWERS || links.isEmpty()) {
                continue;
            }
            out.append("\n## %s (%d)\n\n%s\n\n".formatted(kind.heading(), links.size(), kind.meaning()));
            links.forEach(link ->
                    out.append("- `%s` <%s> %s\n".formatted(link.source().id(), link.address(), marked(link))));
        }
        return out.toString();
    }

    /** An address as a link, whatever letters of markup are in it. */
    private static String marked(AskedLink link) {
        return link.seen().replaceAll("→ (\\S+)", "→ <$1>");
    }

    /** "3 addresses of 4 sources, each asked once: 1 gone, 2 answer. 1 source states none." */
    private String summary() {
        var counts = Arrays.stream(LinkClass.values())
                .filter(kind -> !of(kind).isEmpty())
                .map(kind -> of(kind).size() + " " + kind.heading().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return counted(links.size(), "address", "addresses") + " of "
                + counted(links.size() + silent, "source", "sources")
                + (counts.isEmpty() ? "" : ": " + counts) + ". "
                + (silent == 0 ? "" : counted(silent, "source states", "sources state") + " none. ")
                + (isCutOff()
                        ? "None answered: this machine may not be on the net."
                        : "That a page answers does not say that it holds what is quoted.");
    }

    private boolean isCutOff() {
        int silent = of(LinkClass.NO_ANSWER).size();
        return silent > 0 && silent + of(LinkClass.NOT_ASKED).size() == links.size();
    }

    private static String counted(int count, String one, String several) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : several);
    }

    private List<AskedLink> of(LinkClass kind) {
        return links.stream().filter(link -> link.kind() == kind).toList();
    }
}
