package org.rolloutatlas.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.basemap.Town;
import org.rolloutatlas.dataset.form.FormField;
import org.rolloutatlas.scene.CountryNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A place with coordinates, which may be found by the name of a town or pointed at on a map. */
final class PlaceBox extends AroundField {
    private static final long serialVersionUID = 1L;
    /** Some ten metres; towns are larger. */
    private static final int DECIMALS = 4;

    private final transient FormContext context;
    private final PartGroup group;
    private final ComboBox<Town> towns = new ComboBox<>();
    private final PlaceMap map;
    private final Details unfolded;

    PlaceBox(FormField.Part field, FormContext context) {
        this(new PartGroup(field, context), context);
    }

    private PlaceBox(PartGroup group, FormContext context) {
        super(group);
        this.context = context;
        this.group = group;
        towns.setLabel(context.words().text("place.find"));
        towns.setHelperText(context.words().text("place.find.how"));
        towns.setItemLabelGenerator(this::label);
        towns.setWidthFull();
        towns.setItems(query -> {
            // Vaadin asks that both be read
            var from = query.getOffset();
            return found(query.getFilter().orElse("")).stream().skip(from).limit(query.getLimit());
        });
        towns.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                take(change.getValue());
                towns.clear();
            }
        });
        map = new PlaceMap(context.world(), context.words(), (lon, lat) -> take(place(), lon, lat));
        unfolded = new Details(context.words().text("place.map"), map);
        unfolded.addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                map.show(at());
            }
        });
        // below the heading of the group, above what they fill
        group.addComponentAtIndex(2, towns);
        group.addComponentAtIndex(3, unfolded);
        add(group);
    }

    @Override
    void show(JsonNode value) {
        super.show(value);
        if (unfolded.isOpened()) {
            map.show(at());
        }
    }

    /** Whether a part has a name and coordinates. */
    static boolean isOne(FormField.Part part) {
        return part.fields().stream().map(FormField::name).toList().containsAll(List.of("name", "lon", "lat"));
    }

    private List<Town> found(String typed) {
        return typed.isBlank() ? List.of() : context.towns().get().find(typed, Optional.empty());
    }

    private String label(Town town) {
        return town.name() + ", "
                + CountryNames.of(town.country(), context.words().language()) + " (" + town.lat() + ", " + town.lon()
                + ")";
    }

    /** Name and coordinates are those of the town; how precise that is, the editor says. */
    private void take(Town town) {
        var place = place();
        var names = place.withObject("/name");
        context.languages().stream().findFirst().ifPresent(tag -> names.put(tag, town.name()));
        take(place, town.lon(), town.lat());
    }

    private void take(ObjectNode place, double lon, double lat) {
        place.put("lon", rounded(lon));
        place.put("lat", rounded(lat));
        group.show(place);
        context.changed().run();
    }

    /** A copy of what is there by now, or a new one. */
    private ObjectNode place() {
        return group.value() instanceof ObjectNode object
                ? object.deepCopy()
                : NewRecord.part("place", context.bench().today());
    }

    /** Where it is, if that is a place on the globe. */
    private Optional<double[]> at() {
        var lon = group.value().path("lon");
        var lat = group.value().path("lat");
        return lon.isNumber() && lat.isNumber() && Math.abs(lon.asDouble()) <= 180 && Math.abs(lat.asDouble()) <= 90
                ? Optional.of(new double[] {lon.asDouble(), lat.asDouble()})
                : Optional.empty();
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
