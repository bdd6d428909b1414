import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a page with a figure costs its reader, in a fresh profile: bytes as transferred, requests, elements, first paint,
 * layout shift, and how long a step of the time window and of the zoom take, at full speed and with the processor slowed four
 * times. One line per address and speed; arguments are addresses. See README.md beside this file.
 */
class PageBenchmark {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    public static void main(String[] addresses) {
        System.out.println(
                "| page | CPU | bytes | requests | elements | first paint ms | layout shift | scrub script ms"
                        + " (median, max) | scrub frame ms | zoom script ms | zoom frame ms |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var chromium = System.getenv().getOrDefault("ATLAS_CHROMIUM", "/usr/bin/chromium");
            for (var address : addresses) {
                for (int slowed : new int[] {1, 4}) {
                    try (var browser = playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setArgs(FLAGS)
                                    .setExecutablePath(Path.of(chromium)))) {
                        System.out.println(measure(browser, address, slowed));
                    }
                }
            }
        }
    }

    private static String measure(Browser browser, String address, int slowed) {
        var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1000, 650));
        var devtools = page.context().newCDPSession(page);
        var bytes = new AtomicLong();
        var requests = new AtomicInteger();
        devtools.send("Network.enable");
        devtools.on("Network.loadingFinished", finished -> {
            bytes.addAndGet(finished.get("encodedDataLength").getAsLong());
            requests.incrementAndGet();
        });
        slow(devtools, slowed);
        page.addInitScript(OBSERVE);
        page.navigate(address);
        page.locator(".timebar").first().waitFor();
        page.evaluate("new Promise(done => setTimeout(done, 1500))");
        var load = (Map<?, ?>) page.evaluate(LOADED);
        var scrub = (Map<?, ?>) page.evaluate(SCRUB);
        var zoom = (Map<?, ?>) page.evaluate(ZOOM);
        return String.format(
                Locale.ROOT,
                "| %s | %d× | %d | %d | %s | %s | %s | %s, %s | %s | %s, %s | %s |",
                address.replaceFirst("https?://[^/]+", ""),
                slowed,
                bytes.get(),
                requests.get(),
                load.get("elements"),
                load.get("paint"),
                load.get("shift"),
                scrub.get("median"),
                scrub.get("max"),
                scrub.get("frame"),
                zoom.get("median"),
                zoom.get("max"),
                zoom.get("frame"));
    }

    private static void slow(CDPSession devtools, int times) {
        var rate = new JsonObject();
        rate.addProperty("rate", times);
        devtools.send("Emulation.setCPUThrottlingRate", rate);
    }

    private static final String OBSERVE = """
            window.shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value))
              .observe({type: 'layout-shift', buffered: true});
            """;

    private static final String LOADED = """
            () => ({
              elements: document.getElementsByTagName('*').length,
              paint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN),
              shift: Math.round(window.shift * 1e4) / 1e4,
            })
            """;

    /** Script: the time that a handler takes. Frame: until what it changed has been laid out and painted. */
    private static final String STEPS = """
            async function steps(step) {
              const script = [];
              const frame = [];
              for (let i = 0; i < 40; i++) {
                await new Promise(done => setTimeout(done, 50));
                const start = performance.now();
                step(i);
                script.push(performance.now() - start);
                await new Promise(done => requestAnimationFrame(() => {
                  const channel = new MessageChannel();
                  channel.port1.onmessage = done;
                  channel.port2.postMessage(0);
                }));
                frame.push(performance.now() - start);
              }
              const middle = list => Math.round(list.toSorted((a, b) => a - b)[list.length >> 1] * 10) / 10;
              return {median: middle(script), max: Math.round(Math.max(...script) * 10) / 10, frame: middle(frame)};
            }
            """;

    private static final String SCRUB = "async () => {" + STEPS + """
            const brush = document.querySelector('.brush');
            brush.setPointerCapture = () => {};
            const box = brush.getBoundingClientRect();
            const send = (type, share) => brush.dispatchEvent(new PointerEvent(type,
              {pointerType: 'mouse', bubbles: true, clientX: box.left + share * box.width, clientY: box.top + 20}));
            send('pointerdown', 0.3);
            const result = await steps(i => send('pointermove', 0.35 + i / 70));
            send('pointerup', 0.9);
            return result;
            }
            """;

    private static final String ZOOM = "async () => {" + STEPS + """
            const map = document.querySelector('.map');
            const box = map.getBoundingClientRect();
            return steps(i => map.dispatchEvent(new WheelEvent('wheel', {ctrlKey: true, bubbles: true, cancelable: true,
              deltaY: i < 20 ? -40 : 40, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2})));
            }
            """;
}
