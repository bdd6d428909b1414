package org.rolloutatlas.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.event.PositionValue;
import org.rolloutatlas.event.PositionValue.Quantity;

/**
 * A number as a bar, from 0 on, as shares of the longest one.
 *
 * @param sure to the lower end; 0 for "up to"
 * @param most to the upper end, never before {@code sure}; the same for one number and for "over"
 * @param open whether it is said to be more
 */
public record StrandBar(double sure, double most, boolean open) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * The bars of positions, to one scale: those of the unit that most of them have, the first such unit. Units are never
     * converted; a number that stands alone with its unit has no bar. Shares are drawn of a hundred per cent.
     */
    static Map<Position, StrandBar> of(List<Position> positions) {
        var units = new LinkedHashMap<String, List<Position>>();
        for (var position : positions) {
            quantity(position)
                    .ifPresent(value -> units.computeIfAbsent(value.unit(), _ -> new ArrayList<>())
                            .add(position));
        }
        List<Position> drawn = List.of();
        for (var group : units.values()) {
            drawn = group.size() > Math.max(1, drawn.size()) ? group : drawn;
        }
        var bars = new LinkedHashMap<Position, StrandBar>();
        var longest = longest(drawn);
        if (longest.signum() > 0) {
            drawn.forEach(position -> bars.put(position, bar(quantity(position).orElseThrow(), longest)));
        }
        return bars;
    }

    private static BigDecimal longest(List<Position> positions) {
        return positions.stream()
                .flatMap(position -> quantity(position).stream())
                .map(value -> value.unit().equals("percent") ? value.most().max(WHOLE) : value.most())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static StrandBar bar(Quantity value, BigDecimal longest) {
        double sure = value.min().map(BigDecimal::doubleValue).orElse(0.0);
        return new StrandBar(
                sure / longest.doubleValue(),
                value.most().doubleValue() / longest.doubleValue(),
                value.max().isEmpty());
    }

    private static Optional<Quantity> quantity(Position position) {
        return position.value().flatMap(StrandBar::quantity);
    }

    private static Optional<Quantity> quantity(PositionValue value) {
        return switch (value) {
            case Quantity quantity -> Optional.of(quantity);
            case PositionValue.Day _ -> Optional.empty();
        };
    }
}
