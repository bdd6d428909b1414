package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.export.Colophon;
import org.rolloutatlas.selection.SelectionQuery;

/** The selection as files to take away. Written when asked for; each names the query and the version of the dataset. */
final class ExportBar extends Section {
    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();
    private final Map<ExportForm, Anchor> links = new EnumMap<>(ExportForm.class);
    private final Div row = new Div();
    private final transient Origin origin;
    private transient @Nullable Visit visit;
    private @Nullable RouterLink embed;

    ExportBar(Origin origin) {
        this.origin = origin;
        addClassName("exports");
        row.addClassName("tools");
        for (var form : ExportForm.values()) {
            var link = new Anchor();
            link.setHref((DownloadHandler) download -> send(form, download));
            link.getElement().setAttribute("download", "");
            links.put(form, link);
            row.add(link);
        }
        add(heading, row);
    }

    void show(List<Event> events, Visit now) {
        visit = now;
        heading.setText(now.text("export"));
        links.forEach((form, link) -> link.setText(now.text("export." + form.code())));
        if (embed != null) {
            embed.removeFromParent();
        }
        embed = now.link(
                now.text("embed.this"),
                EmbedView.class,
                now.outlook().elsewhere().with(now.outlook().selection()));
        row.add(embed);
        setVisible(!events.isEmpty());
    }

    /** The file that a link of this bar gives. */
    static String text(ExportForm form, Visit now, URI site) {
        var selection = now.outlook().selection();
        var events = now.select(selection);
        var dataset = now.catalogue().dataset();
        var imprint = dataset.imprint();
        var colophon = new Colophon(
                imprint.title(),
                dataset.masthead(),
                dataset.vocabularies(),
                dataset.declared(),
                imprint.version(),
                dataset.hash(),
                imprint.licence(),
                imprint.publisher(),
                imprint.citation(),
                site,
                SelectionQuery.format(selection));
        return form.write(events, colophon, now.language());
    }

    private void send(ExportForm form, DownloadEvent download) throws IOException {
        var now = visit;
        if (now == null) {
            download.getResponse().setStatus(404);
            return;
        }
        download.setFileName(form.file());
        download.setContentType(form.mediaType());
        download.getOutputStream()
                .write(text(form, now, origin.site(download.getRequest())).getBytes(StandardCharsets.UTF_8));
    }
}
