package org.rolloutatlas.net;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.rolloutatlas.net.LinkAnswer.NoAnswer;
import org.rolloutatlas.net.LinkAnswer.Reason;
import org.rolloutatlas.net.LinkAnswer.Refused;
import org.rolloutatlas.net.LinkAnswer.Silence;
import org.rolloutatlas.net.LinkAnswer.Unasked;

/**
 * Asks many addresses, each once: several hosts at a time, a host never more than once at a time and with a rest between.
 *
 * @param net what may be asked
 * @param limits how much, and for how long
 */
public record LinkCheck(OpenNet net, Limits limits) {
    /** A host that let the time run out this often in a row is not waited for again. */
    private static final int PATIENCE = 3;

    /**
     * What a check may ask of others and of the one who waits.
     *
     * @param atATime hosts, from 1
     * @param each how long one address may take, redirections included, the turns of its hosts not
     * @param all how long all of them may take
     * @param rest of a host after an answer, before it is asked again; may be zero
     */
    public record Limits(int atATime, Duration each, Duration all, Duration rest) {}

    /**
     * Asks them all.
     *
     * @param addresses of the web, with a host
     * @param progress is told how many have their answer, by several threads
     * @return an answer for each address, in their order
     * @throws InterruptedException if the one who waits no longer does
     */
    public Map<URI, LinkAnswer> ask(Collection<URI> addresses, IntConsumer progress) throws InterruptedException {
        var answers = new ConcurrentHashMap<URI, LinkAnswer>();
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var turns = new HostTurns(limits.rest());
        // not closed, which would wait for names that nobody answers
        var asking = Executors.newFixedThreadPool(
                limits.atATime(), Thread.ofVirtual().factory());
        try {
            for (var ofHost : byHost(addresses)) {
                asking.execute(() -> askInTurn(ofHost, new Asking(net, client, turns), answers, progress));
            }
            asking.shutdown();
            var _ = asking.awaitTermination(limits.all().toMillis(), TimeUnit.MILLISECONDS);
            var inOrder = new LinkedHashMap<URI, LinkAnswer>();
            addresses.forEach(
                    address -> inOrder.put(address, answers.getOrDefault(address, new Unasked(Reason.NO_TIME))));
            return inOrder;
        } finally {
            asking.shutdownNow();
            client.shutdownNow();
        }
    }

    /** Those of the host that has most of them first: it takes longest. */
    private static List<List<URI>> byHost(Collection<URI> addresses) {
        return addresses.stream()
                .distinct()
                .collect(Collectors.groupingBy(HostTurns::host, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingInt((List<URI> ofHost) -> ofHost.size())
                        .reversed())
                .toList();
    }

    private void askInTurn(List<URI> ofHost, Asking asking, Map<URI, LinkAnswer> answers, IntConsumer progress) {
        int silent = 0;
        Optional<Reason> spared = Optional.empty();
        try {
            for (var address : ofHost) {
                LinkAnswer answer;
                if (spared.isPresent()) {
                    answer = new Unasked(spared.get());
                } else {
                    answer = asking.answer(address, limits.each());
                    silent = answer.equals(new NoAnswer(Silence.TIME)) ? silent + 1 : 0;
                    spared = spared(answer, silent);
                }
                answers.put(address, answer);
                progress.accept(answers.size());
            }
        } catch (InterruptedException e) {
            // the time for all of them is over: what has no answer yet has none
            Thread.currentThread().interrupt();
        }
    }

    /** Why the rest of what a host has is not asked of it. */
    private static Optional<Reason> spared(LinkAnswer answer, int silent) {
        return answer.equals(new Refused(Visit.TOO_MANY_REQUESTS))
                ? Optional.of(Reason.BUSY_HOST)
                : silent == PATIENCE ? Optional.of(Reason.SILENT_HOST) : Optional.empty();
    }
}
