package org.rolloutatlas.cli;

import java.net.URI;
import java.util.Set;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.net.LinkAnswer;

/** The address of a source, and what came of asking for it. */
record AskedLink(Source source, URI address, LinkAnswer answer) {
    private static final Set<String> FRONT = Set.of("", "/");

    LinkClass kind() {
        return LinkClass.of(answer);
    }

    /** What was seen, in a few words; empty of one that answers. */
    String seen() {
        return switch (answer) {
            case LinkAnswer.Answers _ -> "";
            case LinkAnswer.Moved(URI to) ->
                "→ " + to + (isFront(to) && !isFront(address) ? " (the front page: the text may be gone)" : "");
            case LinkAnswer.Gone(int status) -> Integer.toString(status);
            case LinkAnswer.Refused(int status) -> Integer.toString(status);
            case LinkAnswer.ServerError(int status) -> Integer.toString(status);
            case LinkAnswer.Unclear(int status) ->
                status / 100 == 3 ? status + ", leads on to no page" : Integer.toString(status);
            case LinkAnswer.NoAnswer(var silence) ->
                switch (silence) {
                    case TIME -> "not in time";
                    case NAME -> "no host has this name";
                    case TLS -> "no secure connection: its certificate or its TLS was not accepted";
                    case CONNECTION -> "no connection, or it broke";
                };
            case LinkAnswer.Unasked(var reason) ->
                switch (reason) {
                    case OWN_NETWORK -> "leads into this machine or its own network";
                    case NO_ADDRESS -> "cannot be asked as it is written";
                    case SILENT_HOST -> "its host let the time run out for three others";
                    case BUSY_HOST -> "its host asked not to be asked so much (429)";
                    case NO_TIME -> "the time for all of them was over";
                };
        };
    }

    private static boolean isFront(URI address) {
        return FRONT.contains(String.valueOf(address.getPath())) && address.getQuery() == null;
    }
}
