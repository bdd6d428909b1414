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
    /**
     * The usual middle of the map, degrees east. Africa, Asia and the Pacific stay whole: the cut runs through the Pacific at
     * 169° west, through no land but the tip of Siberia.
     */
    public static final double USUAL_MERIDIAN = 11;

    public Story {
        chapters = List.copyOf(chapters);
    }
}
