package org.rolloutatlas.selection;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The part of the world in which a country is counted, after the M49 standard of the United Nations. */
public final class Region {
    private static final Map<String, String> BY_COUNTRY = read();

    private Region() {}

    /** The region code of a country, e.g. {@code south-eastern-asia} for {@code MM}; empty for an unknown country. */
    public static Optional<String> of(String country) {
        return Optional.ofNullable(BY_COUNTRY.get(country));
    }

    private static Map<String, String> read() {
        var regions = new Properties();
        try (var in = Objects.requireNonNull(Region.class.getResourceAsStream("regions.properties"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            regions.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var byCountry = new HashMap<String, String>();
        regions.forEach((region, countries) -> {
            for (var country : ((String) countries).split(" ", -1)) {
                byCountry.put(country, (String) region);
            }
        });
        return Map.copyOf(byCountry);
    }
}
