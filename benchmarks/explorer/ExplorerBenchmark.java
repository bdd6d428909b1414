import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rolloutatlas.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * What a reader of the explorer costs its server: heap, the time to his first view, and the round trip of a click on a filter.
 * The readers speak the protocol of Vaadin's browser side over HTTP to a server in this virtual machine, each with a session
 * of his own, none of which is closed. Arguments are datasets; see README.md beside this file.
 */
class ExplorerBenchmark {
    private static final int READERS = 200;
    private static final int CLICKS = 5;
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern FACETS = Pattern.compile(
            "\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0," + "\"value\":\"atlas-facets\"");
    private static final Pattern LIST = Pattern.compile(
            "\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0," + "\"value\":\"vaadin-virtual-list\"");

    /** What a reader ticks; the first four narrow, the last lets go of the first. */
    private static final List<String[]> TICKS = List.of(
            new String[] {"stage", "signed", "true"},
            new String[] {"system", "national-id", "true"},
            new String[] {"evidence", "1", "true"},
            new String[] {"planned", "no", "true"},
            new String[] {"stage", "signed", "false"});

    /** One browser, as far as the server can tell. */
    private static final class Reader {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String origin;
        private String key = "";
        private String ui = "";
        private String facets = "";
        private int turn;

        Reader(String origin) {
            this.origin = origin;
        }

        /** Nanoseconds to the first view: page, start of the application, view, first results. */
        long opens() throws IOException, InterruptedException {
            long start = System.nanoTime();
            send(HttpRequest.newBuilder(URI.create(origin + "/explore/")).GET());
            var begun = send(HttpRequest.newBuilder(
                            URI.create(
                                    origin + "/explore/?v-r=init&location=&query=&v-sh=900&v-sw=1280"
                                            + "&v-wh=900&v-ww=1280&v-curdate=0&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-wn=reader"))
                    .GET());
            key = find(KEY, begun);
            ui = find(UI, begun);
            var view = ask("""
                    {"type":"event","node":1,"event":"ui-navigate","data":{"route":"/","query":"","appShellTitle":"",\
                    "historyState":{"idx":0},"trigger":""}}""");
            facets = find(FACETS, view);
            ask("""
                    {"type":"publishedEventHandler","node":%s,"templateEventMethodName":"setViewportRange",\
                    "templateEventMethodArgs":[0,30],"promise":0}""".formatted(find(LIST, view)));
            return System.nanoTime() - start;
        }

        /** Nanoseconds from a click on a filter to the whole answer. */
        long ticks(String facet, String code, String on) throws IOException, InterruptedException {
            long start = System.nanoTime();
            var answer = ask("""
                    {"type":"event","node":%s,"event":"atlas-facet","data":{"event.detail.on":%s,"event.detail.code":"%s",\
                    "event.detail.facet":"%s"}}""".formatted(facets, on, code, facet));
            long took = System.nanoTime() - start;
            if (!answer.contains("vaadin-navigate")) {
                throw new IllegalStateException("the click changed nothing: " + answer);
            }
            return took;
        }

        private String ask(String call) throws IOException, InterruptedException {
            var body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                    .formatted(key, call, turn, turn);
            turn++;
            return send(HttpRequest.newBuilder(URI.create(origin + "/explore/?v-r=uidl&v-uiId=" + ui))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        }

        void leaves() {
            client.close();
        }
    }

    public static void main(String[] datasets) throws Exception {
        System.out.println(
                "| dataset | readers | heap a reader, kB | first view, ms: median, 95 % | click, ms: median, 95 %, worst |");
        System.out.println("|---|---:|---:|---:|---:|");
        for (var dataset : datasets) {
            try (var server = new SpringApplicationBuilder(Application.class)
                    .properties(
                            "server.port=0",
                            "atlas.data=" + dataset,
                            "logging.level.root=warn",
                            "spring.main.banner-mode=off")
                    .run()) {
                System.out.println(measure(
                        dataset, "http://localhost:" + server.getEnvironment().getProperty("local.server.port")));
            }
        }
        System.exit(0);
    }

    private static String measure(String dataset, String origin) throws Exception {
        // the code is compiled, and all that readers share is made
        var first = new ArrayList<Long>();
        var clicks = new ArrayList<Long>();
        for (int i = 0; i < READERS / 2; i++) {
            visit(origin, first, clicks);
        }
        first.clear();
        clicks.clear();
        long before = heap();
        for (int i = 0; i < READERS; i++) {
            visit(origin, first, clicks);
        }
        long each = (heap() - before) / READERS;
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.1f, %.1f | %.1f, %.1f, %.1f |",
                dataset.replaceFirst(".*/", ""),
                READERS,
                each / 1000.0,
                at(first, 0.5),
                at(first, 0.95),
                at(clicks, 0.5),
                at(clicks, 0.95),
                at(clicks, 1));
    }

    private static void visit(String origin, List<Long> first, List<Long> clicks) throws Exception {
        var reader = new Reader(origin);
        first.add(reader.opens());
        for (int i = 0; i < CLICKS; i++) {
            var tick = TICKS.get(i % TICKS.size());
            clicks.add(reader.ticks(tick[0], tick[1], tick[2]));
        }
        reader.leaves();
    }

    /** Bytes in use after collecting what nobody needs. */
    private static long heap() throws InterruptedException {
        var collected = new ReferenceQueue<Object>();
        for (int i = 0; i < 4; i++) {
            var sign = new WeakReference<>(new Object(), collected);
            System.gc();
            if (collected.remove(10_000) != sign) {
                throw new IllegalStateException("the collector did not run within ten seconds");
            }
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Milliseconds below which this share of the times lies. */
    private static double at(List<Long> times, double share) {
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }

    private static String find(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "missing " + pattern + " in " + text.substring(0, Math.min(2000, text.length())));
        }
        return matcher.group(1);
    }
}
