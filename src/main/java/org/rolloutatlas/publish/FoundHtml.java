package org.rolloutatlas.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Wording;

/**
 * Where what was searched for leads, above the reports that were found: the stories of that name or that tell of most of them, and
 * the countries.
 *
 * @param events those that were found
 */
record FoundHtml(Edition edition, Address address, List<Event> events) {
    private static final int STORIES = 3;
    private static final int COUNTRIES = 12;

    /** Writes the links; nothing where nothing was found. */
    void write(Markup markup) {
        var words = new Words(address.language());
        var stories = stories();
        if (!stories.isEmpty()) {
            markup.open("p").attr("class", "found").text(words.text("search.stories") + " ");
            for (int i = 0; i < stories.size(); i++) {
                var story = stories.get(i);
                markup.text(i == 0 ? "" : " · ");
                PageFrame.link(
                        markup,
                        address.at(new Route.OfStory(story.id())).text(),
                        story.title().told(address.language()),
                        "");
            }
            markup.close();
        }
        if (!countries().isEmpty()) {
            markup.open("p").attr("class", "found").text(words.text("search.countries") + " ");
            countries().forEach(country -> country(country, markup));
            markup.close();
        }
    }

    private void country(Map.Entry<String, Long> country, Markup markup) {
        var wording = Wording.in(address.language());
        var to = address.at(new Route.OfCountry(country.getKey())).with(address.selection());
        PageFrame.link(markup, to.text(), wording.country(country.getKey()), "");
        markup.text(" " + wording.number(country.getValue()) + " ");
    }

    /** The countries of the most reports. */
    private List<Map.Entry<String, Long>> countries() {
        return events.stream()
                .flatMap(event -> event.countries().stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(COUNTRIES)
                .toList();
    }

    /**
     * Those whose title has the words, then those of which a quarter of the reports was found, or that tell of a quarter of what was
     * found; the closest first.
     */
    private List<Story> stories() {
        var found = events.stream().map(Event::id).collect(Collectors.toSet());
        var shares = new HashMap<Story, Double>();
        for (var story : edition.dataset().stories()) {
            var told = told(story);
            long common = told.stream().filter(found::contains).count();
            double share =
                    Math.max(common / (double) Math.max(1, told.size()), common / (double) Math.max(1, found.size()));
            if (isNamed(story)) {
                shares.put(story, 2.0);
            } else if (common > 0 && share >= 0.25) {
                shares.put(story, share);
            }
        }
        return shares.entrySet().stream()
                .sorted(Map.Entry.<Story, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Story::id))))
                .limit(STORIES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isNamed(Story story) {
        var title = story.title().told(address.language()).toLowerCase(Locale.ROOT);
        return title.contains(address.selection().words().toLowerCase(Locale.ROOT));
    }

    private Set<String> told(Story story) {
        var told = new HashSet<String>();
        story.chapters()
                .forEach(chapter ->
                        Subject.chapter(edition, chapter.selection()).forEach(event -> told.add(event.id())));
        return told;
    }
}
