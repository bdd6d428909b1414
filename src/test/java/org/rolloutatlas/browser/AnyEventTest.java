package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Event;

/** What readers of contested reports ask, of five that chance has chosen. */
@DisplayName("Of any report, somebody")
@OnRunningAtlas
class AnyEventTest {
    private static final long SEED = 20261130;

    static List<Hand> hands() {
        return Hand.all();
    }

    @ParameterizedTest
    @MethodSource("hands")
    void finds_out_who_said_it_whether_it_stands_without_them_when_one_could_have_known_and_who_disagrees(
            Hand hand, Reader reader) throws IOException {
        var events = five();
        assertThat(events).anyMatch(AnyEventTest::isDisputed).anyMatch(event -> !isDisputed(event));

        for (var event : events) {
            var page = hand.opens(reader, "/events/" + event.id());

            for (var item : event.reports()) {
                assertThat(page.locator(".says ~ section").first())
                        .containsText(item.source().publisher());
            }
            standsWithout(event.reports().getFirst().source().publisher(), hand, page);
            couldHaveBeenKnown(event, hand, page);
            disagreement(event, hand, page);
            page.close();
        }
    }

    private static void standsWithout(String publisher, Hand hand, Page page) {
        var ways = page.locator(".take p").first();
        assertThat(ways).containsText("Without " + publisher + ":");
        assertThat(ways).containsText(Pattern.compile("left\\.|left that reports this\\."));

        follow(ways.locator("a"), hand, page, () -> {
            assertThat(page).hasURL(Pattern.compile("/\\?without=outlet:"));
            assertThat(page.locator(".taken b")).hasText("Without " + publisher + ":");
        });
    }

    private static void couldHaveBeenKnown(Event event, Hand hand, Page page) {
        var way = page.locator(".take p").last();
        if (event.reported().isEmpty()) {
            assertThat(way).containsText("No source of it carries a date");
            return;
        }
        assertThat(way).containsText("The earliest report held counts from ");

        follow(way.locator("a"), hand, page, () -> {
            assertThat(page).hasURL(Pattern.compile("/known-then\\?then="));
            assertThat(page.locator(".known h1")).containsText("What was reported by ");
        });
    }

    private static boolean isDisputed(Event event) {
        return !event.disagreements().isEmpty();
    }

    private static void disagreement(Event event, Hand hand, Page page) {
        if (!isDisputed(event)) {
            assertThat(page.locator("#disagreement")).hasCount(0);
            return;
        }
        follow(page.locator("#disagreement a[href*='/disagreements/']").first(), hand, page, () -> {
            assertThat(page).hasURL(Pattern.compile("/disagreements/[a-z0-9-]+$"));
            assertThat(page.locator(".fork > li").nth(1)).isVisible();
            assertThat(page.locator(".position .weight").nth(1)).containsText("independent source");
        });
    }

    private static void follow(Locator link, Hand hand, Page page, Runnable there) {
        var here = page.url();
        hand.press(link);
        there.run();
        page.navigate(here);
    }

    private static List<Event> five() throws IOException {
        if (!(new DatasetReader().read(RunningAtlas.DATASET) instanceof Reading.Accepted accepted)) {
            throw new AssertionError("the dataset of the tests has errors");
        }
        var events = new ArrayList<>(accepted.dataset().events());
        Collections.shuffle(events, new Random(SEED));
        return events.subList(0, 5);
    }
}
