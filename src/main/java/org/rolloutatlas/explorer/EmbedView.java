package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.OEmbedAddress;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.render.export.EmbedSnippet;
import org.rolloutatlas.render.export.EmbedSnippets;
import org.rolloutatlas.render.record.ReviewText;

/** From a question to a figure on somebody else's page: scope, language, theme, width; preview; what to paste. */
@Route(value = "embed", layout = ExplorerLayout.class)
class EmbedView extends AtlasView {
    private static final long serialVersionUID = 1L;
    private static final int PHONE = 360;

    private final EmbedControls controls = new EmbedControls();
    private final Div output = new Div();
    private final transient Origin origin;
    private final transient EmbedSnippets snippets;

    EmbedView(CatalogueInService catalogues, Origin origin, EmbedSnippets snippets) {
        super(catalogues);
        this.origin = origin;
        this.snippets = snippets;
        addClassNames("subject", "embed");
        controls.addAskListener(asked -> go(asked.outlook()));
    }

    @Override
    String title(Visit now) {
        return now.text("nav.embed");
    }

    @Override
    boolean show(Visit now, String id) {
        removeAll();
        controls.show(now);
        output.removeAll();
        var embed = AskedEmbed.of(now);
        var base = origin.of(VaadinRequest.getCurrent());
        snippets.of(base, embed.address(), embed.width())
                .ifPresentOrElse(
                        snippet -> output.add(
                                preview(now, snippet), copies(now, snippet, embed.page()), pictures(now, embed)),
                        () -> output.add(new Paragraph(nothing(now, embed))));
        add(new H1(now.text("embed.title")), new Paragraph(now.text("embed.how")), controls, output);
        return true;
    }

    /** Why there is no figure. */
    private static String nothing(Visit now, AskedEmbed embed) {
        if (now.catalogue().events().isEmpty()) {
            return now.text("nothing.held");
        }
        return embed.scope() instanceof Scope.OfEvent(var id)
                ? now.catalogue()
                        .withdrawn(id)
                        .map(event -> new ReviewText(now.language()).retraction(event))
                        .orElse(now.wording().nothing())
                : now.wording().nothing();
    }

    private static Section preview(Visit now, EmbedSnippet snippet) {
        var section = new Section(new H2(now.text("embed.preview")));
        section.addClassName("preview");
        section.add(frame(now, snippet, snippet.width(), "embed.column"));
        section.add(frame(now, snippet, Math.min(PHONE, snippet.width()), "embed.phone"));
        return section;
    }

    private static Div frame(Visit now, EmbedSnippet snippet, int width, String key) {
        var label = new Paragraph(now.text(key, Integer.toString(width)));
        var frame = new IFrame(snippet.embed().text());
        frame.setWidth(width + "px");
        frame.setHeight(snippet.height() + "px");
        frame.setSandbox(IFrame.SandboxType.ALLOW_SCRIPTS, IFrame.SandboxType.ALLOW_POPUPS);
        frame.getElement().setAttribute("title", now.text(key, Integer.toString(width)));
        var box = new Div(label, frame);
        box.addClassName("frame-box");
        // wider than a phone it scrolls, for those without a pointer too
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", now.text("embed.preview"));
        return box;
    }

    private static Section copies(Visit now, EmbedSnippet snippet, Address page) {
        var base = snippet.base();
        return new Section(
                new H2(now.text("embed.copy")),
                copy(now, "embed.iframe", snippet.html()),
                copy(now, "embed.oembed", base + OEmbedAddress.of(base + page.text())));
    }

    private static Div copy(Visit now, String key, String value) {
        var field = new TextArea(now.text(key), value, "");
        field.setReadOnly(true);
        field.addClassName("wide");
        var button = new NativeButton(now.text("copy"));
        button.setAriaLabel(now.text("copy.what", now.text(key)));
        // the page may be served without TLS, where there is no clipboard: then the text is selected to be copied by
        // hand
        button.getElement()
                .executeJs(
                        "this.addEventListener('click', () => { const area = $0.inputElement; area.select();"
                                + " if (navigator.clipboard) navigator.clipboard.writeText(area.value); })",
                        field.getElement());
        var both = new Div(field, button);
        both.addClassName("copy");
        return both;
    }

    private static Section pictures(Visit now, AskedEmbed embed) {
        var section = new Section(new H2(now.text("embed.pictures")));
        for (var kind : List.of(Picture.Kind.PNG, Picture.Kind.SVG)) {
            var link = new Anchor(embed.picture(kind).text(), now.text("embed." + kind.extension()));
            link.getElement().setAttribute("download", "");
            link.setRouterIgnore(true);
            section.add(new Paragraph(link));
        }
        return section;
    }
}
