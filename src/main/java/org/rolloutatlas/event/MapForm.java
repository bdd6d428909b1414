package org.rolloutatlas.event;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the world is laid on a plane. A map of a part of it has a meridian of its own, through that part.
 *
 * @param centralMeridian degrees east at the middle of the map of the world, from -180 to less than 180
 */
public record MapForm(Projection projection, double centralMeridian) {
    /**
     * Of a dataset that declares none. Africa, Asia and the Pacific stay whole: the cut runs through the Pacific at 169° west,
     * through no land but the tip of Siberia.
     */
    public static final MapForm USUAL = new MapForm(Projection.EQUAL_EARTH, 11);

    private static final BigDecimal AROUND = BigDecimal.valueOf(360);
    private static final Pattern NAME = Pattern.compile("(?:([a-z-]+)-)?((?:0|[1-9][0-9]{0,2})(?:\\.[0-9]{1,12})?)");

    /** @throws IllegalArgumentException if the meridian is none from -180 to 180 */
    public MapForm {
        if (!(centralMeridian >= -180 && centralMeridian <= 180)) {
            throw new IllegalArgumentException(
                    "Invalid central meridian: must be from -180 to 180, was " + centralMeridian);
        }
        // + 0.0 turns -0.0 into 0.0
        centralMeridian = centralMeridian == 180 ? -180 : centralMeridian + 0.0;
    }

    /** The form of that name; empty for a text that is the {@link #name} of none. */
    public static Optional<MapForm> named(String name) {
        var match = NAME.matcher(name);
        if (!match.matches() || new BigDecimal(match.group(2)).compareTo(AROUND) >= 0) {
            return Optional.empty();
        }
        var east = new BigDecimal(match.group(2));
        var degrees = east.compareTo(BigDecimal.valueOf(180)) < 0 ? east : east.subtract(AROUND);
        return Optional.ofNullable(match.group(1))
                .map(Projection::find)
                .orElse(Optional.of(Projection.EQUAL_EARTH))
                .map(projection -> new MapForm(projection, degrees.doubleValue()))
                .filter(form -> form.name().equals(name));
    }

    /** Its name in addresses: {@code 150}, {@code robinson-288.5}. The browser module puts it together of the same parts. */
    public String name() {
        return findProjectionName().map(code -> code + "-").orElse("") + degrees();
    }

    /** The code of a projection that is not the usual one. */
    public Optional<String> findProjectionName() {
        return Optional.of(projection).filter(each -> each != USUAL.projection).map(Projection::code);
    }

    /** The central meridian as text, degrees east from 0 to less than 360. */
    public String degrees() {
        var east = BigDecimal.valueOf(centralMeridian);
        return (east.signum() < 0 ? east.add(AROUND) : east)
                .stripTrailingZeros()
                .toPlainString();
    }
}
