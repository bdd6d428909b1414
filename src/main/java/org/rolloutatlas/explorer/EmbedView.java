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
import org.rolloutatlas.address.OEmbedAddress;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.render.export.EmbedCode;

/** From a question to a figure on somebody else's page: scope, language, theme, size; preview; what to paste. */
@Route(value = "embed", layout = ExplorerLayout.class)
class EmbedView extends AtlasView {
    private static final long serialVersionUID = 1L;
    private static final int PHONE = 360;

    private final EmbedControls controls = new EmbedControls();
    private final Div output = new Div();
    private final transient Origin origin;

    EmbedView(CatalogueInService catalogues, Origin origin) {
        super(catalogues);
        this.origin = origin;
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
        output.add(
                preview(now, embed), copies(now, embed, origin.of(VaadinRequest.getCurrent())), pictures(now, embed));
        add(new H1(now.text("embed.title")), new Paragraph(now.text("embed.how")), controls, output);
        return true;
    }

    private static Section preview(Visit now, AskedEmbed embed) {
        var section = new Section(new H2(now.text("embed.preview")));
        section.addClassName("preview");
        section.add(frame(now, embed, embed.width(), "embed.column"));
        section.add(frame(now, embed, PHONE, "embed.phone"));
        return section;
    }

    private static Div frame(Visit now, AskedEmbed embed, int width, String key) {
        var label = new Paragraph(now.text(key, Integer.toString(width)));
        var frame = new IFrame(embed.address().text());
        frame.setWidth(width + "px");
        frame.setHeight(embed.height() + "px");
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

    private static Section copies(Visit now, AskedEmbed embed, String origin) {
        return new Section(
                new H2(now.text("embed.copy")),
                copy(now, "embed.iframe", code(now, embed, origin)),
                copy(
                        now,
                        "embed.oembed",
                        origin + OEmbedAddress.of(origin + embed.page().text())));
    }

    private static String code(Visit now, AskedEmbed embed, String origin) {
        var src = origin + embed.address().text();
        return new EmbedCode(src, now.text("embed.frame-title"), embed.width(), embed.height(), embed.height()).html();
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
