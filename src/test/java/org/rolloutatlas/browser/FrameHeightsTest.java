package org.rolloutatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a host is told in advance and what the frame then asks for, in columns of every width. */
@DisplayName("From 280 to 1,200 px, every 20 px, a frame")
@OnRunningAtlas
class FrameHeightsTest {
    private static final int NARROWEST = 280;
    private static final int WIDEST = 1200;
    private static final int STEP = 20;

    /** The narrowest column of an article: what is stated for a wider one suffices there as well. */
    private static final int COLUMN = 320;

    /** Pixels that remain for the list of reports, or the lanes where there is no list. */
    private static final double LEAST = 180;

    @ParameterizedTest(name = "of {1} of {0} reports asks for what oEmbed has stated")
    @CsvSource({
        "20, /countries/LA",
        "20, /zh-Hans/",
        "20, /events/la-2009-hongda-win",
        "20, /zh-Hans/events/pg-2015-hongda",
        "1000, /",
        "1000, /zh-Hans/"
    })
    void asks_for_what_oembed_has_stated(int reports, String address, Reader reader, RunningAtlas.Readers readers) {
        var page = (reports == 20 ? reader : readers.of(reports)).opens("/robots.txt", 1240);
        var frame = framed(page, address);
        var softly = new SoftAssertions();
        var asked = new ArrayList<Double>();

        for (int width = NARROWEST; width <= WIDEST; width += STEP) {
            page.evaluate("width => { document.querySelector('iframe').width = width }", width);
            frame.waitForFunction("width => innerWidth === width", width);
            double high =
                    number(frame, "parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--high'))");
            page.evaluate("high => { document.querySelector('iframe').height = high }", high);
            Figures.settle(page);
            if (width >= COLUMN) {
                asked.add(((Number) page.evaluate("said.at(-1)")).doubleValue());
                softly.assertThat((double) stated(page, address, width))
                        .as("at %d px, of all columns up to it", width)
                        .isCloseTo(
                                asked.stream().mapToDouble(each -> each).max().orElseThrow(),
                                Percentage.withPercentage(1));
            }
            softly.assertThat(number(frame, "document.scrollingElement.scrollHeight - innerHeight"))
                    .as("scrolls at %d px", width)
                    .isZero();
            softly.assertThat(number(frame, "document.scrollingElement.scrollWidth - innerWidth"))
                    .as("scrolls sideways at %d px", width)
                    .isZero();
            if (!address.contains("/events/")) {
                softly.assertThat(number(frame, "document.querySelector('.list, .closed .panel').clientHeight"))
                        .as("the list at %d px", width)
                        .isGreaterThan(LEAST);
            }
        }

        softly.assertAll();
        assertThat(asked).hasSize((WIDEST - COLUMN) / STEP + 1);
    }

    private static Frame framed(Page page, String address) {
        var embed = address.replaceFirst("^(/zh-Hans)?/", "$1/embed/").replaceFirst("embed/$", "embed/atlas");
        page.route(
                "**/article",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody(
                                "<!doctype html><title>Article</title><link rel=icon href=\"data:,\"><body style=margin:0>"
                                        + "<script>window.said = []; addEventListener('message', ({data}) => data['rollout-atlas-height']"
                                        + " && said.push(data['rollout-atlas-height']))</script>"
                                        + "<iframe title=Figure style=border:0 height=1500 src=" + embed
                                        + "></iframe>")));
        page.navigate(origin(page) + "/article");
        page.frameLocator("iframe").locator("figure.atlas.alive, .quote-card").waitFor();
        return page.frames().get(1);
    }

    private static int stated(Page page, String address, int width) {
        var height = Pattern.compile("\"height\":(\\d+)")
                .matcher(page.request()
                        .get(origin(page) + "/oembed?maxwidth=" + width + "&url=" + origin(page) + address)
                        .text());
        assertThat(height.find()).isTrue();
        return Integer.parseInt(height.group(1));
    }

    private static double number(Frame frame, String expression) {
        return ((Number) frame.evaluate(expression)).doubleValue();
    }

    private static String origin(Page page) {
        return page.url().replaceFirst("^(https?://[^/]+).*", "$1");
    }
}
