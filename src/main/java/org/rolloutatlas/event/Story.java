package org.rolloutatlas.event;

import java.util.List;

/**
 * A guided reading of the dataset.
 *
 * @param id stable, {@code [a-z0-9-]{3,64}}
 * @param centralMeridian degrees east at the middle of its map
 */
public record Story(
        String id, LocalizedText title, LocalizedText standfirst, double centralMeridian, List<Chapter> chapters) {
    public Story {
        chapters = List.copyOf(chapters);
    }
}
