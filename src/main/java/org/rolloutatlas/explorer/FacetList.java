package org.rolloutatlas.explorer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import java.util.Comparator;
import java.util.List;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Facets;
import org.rolloutatlas.selection.Selection;

/**
 * The filters with their counts. They are plain check boxes drawn by our own element from what is sent with each answer: as
 * components on the server, some hundred for each reader, they would be most of his session.
 */
@Tag("atlas-facets")
final class FacetList extends Component {
    private static final long serialVersionUID = 1L;

    /** Those that a reader sees, in that order. */
    private static final List<Facet> SHOWN = List.of(
            Facet.STAGE,
            Facet.COUNTRY,
            Facet.SYSTEM,
            Facet.REGION,
            Facet.SUPPLIER,
            Facet.FUNDER,
            Facet.EVIDENCE,
            Facet.YEAR,
            Facet.SOURCE_KIND,
            Facet.SOURCE_LANGUAGE,
            Facet.PLANNED,
            Facet.DISPUTED,
            Facet.LATE);

    /** So many stand open: the first that tell reports apart. */
    private static final int OPEN = 3;

    /** The reader has ticked or cleared a value. Facet and code come from a browser. */
    @DomEvent("atlas-facet")
    public static final class ToggleEvent extends ComponentEvent<FacetList> {
        private static final long serialVersionUID = 1L;
        private final String facet;
        private final String code;
        private final boolean on;

        public ToggleEvent(
                FacetList source,
                boolean fromClient,
                @EventData("event.detail.facet") String facet,
                @EventData("event.detail.code") String code,
                @EventData("event.detail.on") boolean on) {
            super(source, fromClient);
            this.facet = facet;
            this.code = code;
            this.on = on;
        }

        String facet() {
            return facet;
        }

        String code() {
            return code;
        }

        boolean on() {
            return on;
        }
    }

    /** One value as the element draws it. */
    record Shown(String code, String name, int count, boolean chosen) {}

    /**
     * One facet as the element draws it.
     *
     * @param more says how many values there are, where only the first are shown
     * @param open whether it stands open when it first comes
     */
    record ShownFacet(
            String code, String name, String find, String more, int chosen, boolean open, List<Shown> values) {}

    /** Brings names and counts up to date; nothing of it is kept here. */
    void show(Visit visit, FacetIndex.Answer answer) {
        var open = open(visit.catalogue());
        var shown = SHOWN.stream()
                .map(facet -> shown(facet, open.contains(facet), visit, answer))
                .toList();
        getElement().executeJs("customElements.whenDefined('atlas-facets').then(() => this.show($0))", shown);
    }

    /** Those that stand open: of a question to which all reports give one answer nobody would choose. */
    static List<Facet> open(Catalogue catalogue) {
        var answer = catalogue.index().ask(Selection.ALL);
        return SHOWN.stream()
                .filter(facet -> answer.count(facet).size() > 1)
                .limit(OPEN)
                .toList();
    }

    static ShownFacet shown(Facet facet, boolean open, Visit visit, FacetIndex.Answer answer) {
        var names = visit.names();
        var chosen = visit.outlook().selection().chosen(facet);
        var values = answer.count(facet).stream()
                .sorted(order(facet))
                .map(count -> new Shown(
                        count.code(), names.of(facet, count.code()), count.count(), chosen.contains(count.code())))
                .toList();
        var name = names.of(facet);
        return new ShownFacet(
                facet.code(),
                name,
                visit.text("facet.find", name),
                visit.text("facet.more", Integer.toString(values.size())),
                chosen.size(),
                open || !chosen.isEmpty(),
                values);
    }

    /** Stages, years and weights of evidence have an order of their own; all else stands by its number. */
    private static Comparator<Facets.Count> order(Facet facet) {
        return switch (facet) {
            case STAGE -> Comparator.comparingInt(count -> progress(count.code()));
            case YEAR, EVIDENCE -> Comparator.comparing(Facets.Count::code);
            case COUNTRY,
                    REGION,
                    PROJECT,
                    SYSTEM,
                    ACTOR,
                    SUPPLIER,
                    FUNDER,
                    SOURCE,
                    SOURCE_KIND,
                    SOURCE_LANGUAGE,
                    PLANNED,
                    DISPUTED,
                    LATE -> Comparator.comparingInt(Facets.Count::count).reversed();
        };
    }

    /** Context, which moves nothing, stands last. */
    private static int progress(String code) {
        return StageClass.find(code)
                .filter(stage -> stage != StageClass.CONTEXT)
                .map(StageClass::ordinal)
                .orElse(Integer.MAX_VALUE);
    }

    Registration addToggleListener(ComponentEventListener<ToggleEvent> listener) {
        return addListener(ToggleEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        attachment.getUI().getPage().addJsModule("context://" + BrowserModule.path(BrowserModule.FACETS));
    }
}
