package org.rolloutatlas.event;

import java.util.List;

/**
 * A guided reading of the dataset.
 *
 * @param id stable, {@code [a-z0-9-]{3,64}}
 * @param map how the world is laid out for it
 */
public record Story(String id, LocalizedText title, LocalizedText standfirst, MapForm map, List<Chapter> chapters) {
    public Story {
        chapters = List.copyOf(chapters);
    }
}
