package org.rolloutatlas.cli;

import java.net.URI;
import java.util.Locale;
import org.rolloutatlas.net.LinkAnswer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What came of asking for the addresses of a dataset, for tools: every one, those that answer too. */
final class LinksJson {
    private LinksJson() {}

    /**
     * An object with {@code addresses}, {@code withoutAddress}, {@code classes} (how many of each) and {@code links}: of each its
     * {@code source}, {@code address} and {@code class}, and what was seen: {@code status}, {@code to} or {@code reason}.
     */
    static String write(LinksReport report) {
        var nodes = JsonNodeFactory.instance;
        var classes = nodes.objectNode();
        for (var kind : LinkClass.values()) {
            classes.put(
                    kind.code(),
                    report.links().stream().filter(link -> link.kind() == kind).count());
        }
        var links = nodes.arrayNode();
        report.links().forEach(link -> links.add(link(link)));
        return nodes.objectNode()
                        .put("addresses", report.links().size())
                        .put("withoutAddress", report.silent())
                        .set("classes", classes)
                        .set("links", links)
                        .toPrettyString()
                + "\n";
    }

    private static ObjectNode link(AskedLink link) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("source", link.source().id())
                .put("address", link.address().toString())
                .put("class", link.kind().code());
        return switch (link.answer()) {
            case LinkAnswer.Answers _ -> node;
            case LinkAnswer.Moved(URI to) -> node.put("to", to.toString());
            case LinkAnswer.Gone(int status) -> node.put("status", status);
            case LinkAnswer.Refused(int status) -> node.put("status", status);
            case LinkAnswer.ServerError(int status) -> node.put("status", status);
            case LinkAnswer.Unclear(int status) -> node.put("status", status);
            case LinkAnswer.NoAnswer(var silence) -> node.put("reason", code(silence));
            case LinkAnswer.Unasked(var reason) -> node.put("reason", code(reason));
        };
    }

    private static String code(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
