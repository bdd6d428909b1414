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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.render.export.ChapterJson;
import org.rolloutatlas.render.export.Colophon;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.SelectionQuery;

/**
 * What is shown, to take away: as files, as the address that shows it, as an embed, as a chapter of a story. Written when asked
 * for; each file names the query, the address and the version of the dataset.
 */
final class ExportBar extends Section {
    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();
    private final Map<ExportForm, Anchor> links = new EnumMap<>(ExportForm.class);
    private final Div row = new Div();
    private final CopyButton address = new CopyButton();
    private final CopyButton embed = new CopyButton();
    private final CopyButton chapter = new CopyButton();
    private final transient Handout handout;
    private transient @Nullable Visit visit;
    private transient Selection shown = Selection.ALL;
    private @Nullable RouterLink builder;

    ExportBar(Handout handout) {
        this.handout = handout;
        addClassName("exports");
        row.addClassName("tools");
        for (var form : ExportForm.values()) {
            var link = new Anchor();
            link.setHref((DownloadHandler) download -> send(form, download));
            link.getElement().setAttribute("download", "");
            links.put(form, link);
            row.add(link);
        }
        var copies = new Div(address, embed, chapter);
        copies.addClassName("tools");
        add(heading, copies, row);
    }

    /** Offers what a view shows of the whole atlas. */
    void show(Selection selection, Visit now) {
        show(selection, new Scope.Whole(), selection, now);
    }

    /**
     * Offers what a view shows.
     *
     * @param selection all that is shown
     * @param scope what it is about
     * @param within what of that is shown
     */
    void show(Selection selection, Scope scope, Selection within, Visit now) {
        visit = now;
        shown = selection;
        heading.setText(now.text("export"));
        links.forEach((form, link) -> link.setText(now.text("export." + form.code())));
        if (builder != null) {
            builder.removeFromParent();
        }
        var whole = scope instanceof Scope.Whole;
        builder = now.link(
                now.text("embed.this"),
                EmbedView.class,
                now.outlook().elsewhere().with(within).own("scope", whole ? "" : scope.path()));
        row.add(builder);
        offer(scope, within, now);
        chapter.offer("copy.chapter", now, () -> Optional.of(chapter(selection, now)));
        setVisible(!now.catalogue().ask(selection).selected().isEmpty());
    }

    /** Offers one record that no selection shows: its address and its embed, no files and no chapter. */
    void showAlone(Scope scope, Visit now) {
        heading.setText(now.text("export"));
        row.setVisible(false);
        chapter.setVisible(false);
        offer(scope, Selection.ALL, now);
    }

    private void offer(Scope scope, Selection within, Visit now) {
        var frame = new Address(
                new Route.Embed(scope), within, now.language(), now.outlook().tone());
        address.offer("copy.address", now, () -> Optional.of(handout.absolute(scope.page(frame))));
        embed.offer("copy.embed", now, () -> handout.snippet(frame));
    }

    /** A chapter that shows the selection. */
    static String chapter(Selection selection, Visit now) {
        return ChapterJson.text(
                SelectionQuery.format(selection),
                now.catalogue().dataset().masthead().languages());
    }

    /** The file that a link of this bar gives. */
    static String text(ExportForm form, Selection selection, Visit now, URI site) {
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
                .write(text(form, shown, now, handout.origin().site(download.getRequest()))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
