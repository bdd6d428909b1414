import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Asks a running site for long, and tells what it answered, how fast, and what it held in memory meanwhile.
 *
 * <pre>
 *   java benchmarks/load/Endurance.java queries URL COUNT [CONNECTIONS [METRICS]]
 *   java benchmarks/load/Endurance.java mix     URL SECONDS [CONNECTIONS [METRICS]]
 * </pre>
 *
 * <p>{@code queries} asks COUNT valid queries, no two of them alike: selections of the front page, of embeds, of tables and of
 * pictures. {@code mix} asks the pages of the sitemap and their embeds for so many seconds, as a baked site has them too. METRICS is the address of Prometheus
 * metrics of the atlas. Exit status 1 where an answer was a 5xx or none came.
 */
final class Endurance {
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");
    private static final Pattern LIVE = Pattern.compile("(?m)^jvm_gc_live_data_size_bytes (\\S+)");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String site;
    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();
    private final List<long[]> times = new ArrayList<>();

    private Endurance(String site) {
        this.site = site.replaceFirst("/$", "");
    }

    public static void main(String[] args) throws Exception {
        if (args.length < 3 || !List.of("queries", "mix").contains(args[0])) {
            System.err.println("Endurance.java queries URL COUNT [CONNECTIONS [METRICS]]");
            System.err.println("Endurance.java mix URL SECONDS [CONNECTIONS [METRICS]]");
            System.exit(2);
        }
        var run = new Endurance(args[1]);
        int many = Integer.parseInt(args[2]);
        int connections = args.length > 3 ? Integer.parseInt(args[3]) : 64;
        var metrics = args.length > 4 ? args[4] : "";
        boolean queries = args[0].equals("queries");
        IntFunction<String> paths = queries ? Endurance::query : run.pages();
        int most = queries ? many : Integer.MAX_VALUE;
        var limit = queries ? Duration.ofDays(1) : Duration.ofSeconds(many);
        System.exit(run.ask(paths, most, limit, connections, metrics) ? 0 : 1);
    }

    /** The n-th query: its dates count up, so that no two are alike; what it selects is drawn by its number. */
    private static String query(int n) {
        var drawn = new SplittableRandom(n);
        var from = LocalDate.of(1960, 1, 1).plusDays(n);
        var stages = List.of("proposed", "signed", "building", "in-operation", "halted");
        var selection = "?stage=" + stages.get(drawn.nextInt(stages.size())) + "&from=" + from
                + (drawn.nextBoolean() ? "&clock=reported" : "");
        return switch (n % 4) {
            case 0 -> "/" + selection;
            case 1 -> "/embed/atlas" + selection;
            case 2 -> "/zh-Hans/" + selection + "&q=card+" + n;
            default ->
                "/image/atlas.svg" + selection; // of a selection of nothing there is no picture, so without words
        };
    }

    /** Pages of the sitemap in an order that is always the same; of every third its embed, where there is one. */
    private IntFunction<String> pages() throws IOException, InterruptedException {
        var sitemap = client.send(
                HttpRequest.newBuilder(URI.create(site + "/sitemap.xml")).build(), BodyHandlers.ofString());
        var found = LOCATION.matcher(sitemap.body())
                .results()
                .map(match -> URI.create(match.group(1)).getRawPath())
                .toList();
        if (found.isEmpty()) {
            throw new IOException("no address in the sitemap of " + site);
        }
        return n -> {
            var path = found.get(new SplittableRandom(n).nextInt(found.size()));
            return n % 3 == 0 ? path.replaceFirst("^(/zh-Hans)?/(stories|events|countries)/", "$1/embed/$2/") : path;
        };
    }

    private boolean ask(IntFunction<String> paths, int most, Duration limit, int connections, String metrics)
            throws InterruptedException {
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + limit.toNanos();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                readers.execute(() -> {
                    var own = new ArrayList<Long>();
                    for (int n = next.getAndIncrement();
                            n < most && System.nanoTime() < end;
                            n = next.getAndIncrement()) {
                        long asked = System.nanoTime();
                        answers.computeIfAbsent(answer(paths.apply(n)), _ -> new LongAdder())
                                .increment();
                        own.add(System.nanoTime() - asked);
                    }
                    synchronized (times) {
                        times.add(own.stream().mapToLong(Long::longValue).toArray());
                    }
                });
            }
            readers.shutdown();
            do {
                System.err.printf(
                        "%4d s, %d asked, %s%s%n",
                        (System.nanoTime() - begun) / 1_000_000_000, next.get(), counts(), live(metrics));
            } while (!readers.awaitTermination(15, java.util.concurrent.TimeUnit.SECONDS));
        }
        var all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%d answers in %.0f s, %.0f a second at %d connections: %s%n",
                all.length, seconds, all.length / seconds, connections, counts());
        System.out.printf(
                "ms: median %.1f, 95 %% %.1f, 99 %% %.1f, worst %.0f%s%n",
                share(all, 0.5), share(all, 0.95), share(all, 0.99), share(all, 1), live(metrics));
        return answers.keySet().stream().noneMatch(code -> code.startsWith("5") || code.startsWith("none"));
    }

    private String answer(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(site + path))
                    .timeout(Duration.ofSeconds(60))
                    .header("Accept-Encoding", "gzip");
            return Integer.toString(
                    client.send(request.build(), BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return "none: " + e.getClass().getSimpleName();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "none: interrupted";
        }
    }

    private Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        answers.forEach((code, count) -> counts.put(code, count.sum()));
        return counts;
    }

    /** What lives on the heap after the last collection that looked at all of it. */
    private String live(String metrics) {
        if (metrics.isEmpty()) {
            return "";
        }
        try {
            var text = client.send(HttpRequest.newBuilder(URI.create(metrics)).build(), BodyHandlers.ofString())
                    .body();
            var live = LIVE.matcher(text);
            return live.find() ? ", %.0f MB live".formatted(Double.parseDouble(live.group(1)) / 1e6) : "";
        } catch (IOException e) {
            return ", no metrics";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static double share(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }
}
