package org.rolloutatlas.net;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.rolloutatlas.net.LinkAnswer.Answers;
import org.rolloutatlas.net.LinkAnswer.Gone;
import org.rolloutatlas.net.LinkAnswer.Moved;
import org.rolloutatlas.net.LinkAnswer.NoAnswer;
import org.rolloutatlas.net.LinkAnswer.Reason;
import org.rolloutatlas.net.LinkAnswer.Refused;
import org.rolloutatlas.net.LinkAnswer.ServerError;
import org.rolloutatlas.net.LinkAnswer.Silence;
import org.rolloutatlas.net.LinkAnswer.Unasked;
import org.rolloutatlas.net.LinkAnswer.Unclear;

/** Asks one address after another, and understands what comes of it. */
record Asking(OpenNet net, HttpClient client, HostTurns turns) {
    private static final int REDIRECTIONS = 10;

    /** Asks an address, in this time. */
    LinkAnswer answer(URI address, Duration time) throws InterruptedException {
        try {
            return follow(address, new Visit(client, time));
        } catch (UnknownHostException e) {
            return new NoAnswer(Silence.NAME);
        } catch (HttpTimeoutException e) {
            return new NoAnswer(Silence.TIME);
        } catch (SSLException e) {
            return new NoAnswer(Silence.TLS);
        } catch (IOException e) {
            return new NoAnswer(Silence.CONNECTION);
        } catch (IllegalArgumentException e) {
            return new Unasked(Reason.NO_ADDRESS);
        }
    }

    private LinkAnswer follow(URI address, Visit visit) throws IOException, InterruptedException {
        var at = address;
        var forGood = address;
        boolean allForGood = true;
        int status = 0;
        for (int led = 0; led <= REDIRECTIONS; led++) {
            if (!net.mayBeAsked(at)) {
                return new Unasked(Reason.OWN_NETWORK);
            }
            var asked = at;
            var said = turns.inTurn(asked, () -> visit.ask(asked));
            status = said.status();
            if (!leadsOn(said)) {
                return understood(status, address, forGood);
            }
            var next = next(at, said.location().orElseThrow());
            if (next.isEmpty()) {
                return new Unclear(status);
            }
            at = next.get();
            allForGood &= status == 301 || status == 308;
            forGood = allForGood ? at : forGood;
        }
        return new Unclear(status);
    }

    private static boolean leadsOn(Visit.Said said) {
        return said.status() / 100 == 3 && said.location().isPresent();
    }

    private static Optional<URI> next(URI at, String location) {
        try {
            return OpenNet.address(
                    at.resolve(location.strip().replace(" ", "%20")).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LinkAnswer understood(int status, URI address, URI forGood) {
        return switch (status) {
            case 404, 410 -> new Gone(status);
            case 401, 403, 407, 429, 451 -> new Refused(status);
            default ->
                switch (status / 100) {
                    case 2 -> forGood.equals(address) ? new Answers() : new Moved(forGood);
                    case 5 -> new ServerError(status);
                    default -> new Unclear(status);
                };
        };
    }
}
