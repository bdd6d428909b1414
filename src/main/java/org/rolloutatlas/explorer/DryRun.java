package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;

/** Reads a dataset that somebody pastes or uploads, and says what is wrong with it. Nothing is kept, nothing is changed. */
final class DryRun extends Div {
    private static final long serialVersionUID = 1L;
    static final int MOST_BYTES = 5 * 1024 * 1024;

    /** A text that is not longer stays to be mended in its place; characters. */
    private static final int MOST_KEPT = 200_000;

    private final transient DatasetReader reader;
    private final Paragraph how = new Paragraph();
    private final TextArea text = new TextArea();
    private final NativeButton check = new NativeButton();
    private final Upload upload;
    private final Div outcome = new Div();
    private transient @Nullable Visit visit;

    DryRun(DatasetReader reader) {
        this.reader = reader;
        text.addClassName("wide");
        text.setMaxLength(MOST_BYTES);
        text.setMaxRows(12);
        check.addClickListener(click -> {
            var pasted = text.getValue();
            if (pasted.length() > MOST_KEPT) {
                // the session would hold it for as long as the reader stays
                text.clear();
            }
            check("events.json", pasted.getBytes(StandardCharsets.UTF_8));
        });
        upload = new Upload((UploadHandler) arriving -> {
            // one byte more than allowed tells a file that is too large, whatever the browser says of its size
            var bytes = arriving.getInputStream().readNBytes(MOST_BYTES + 1);
            var _ = arriving.getUI().access(() -> check(arriving.getFileName(), bytes));
        });
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedMimeTypes("application/json");
        upload.setAcceptedFileExtensions(".json");
        upload.addFileRejectedListener(rejected -> say("dry-run.large"));
        outcome.getElement().setAttribute("role", "status");
        add(how, text, check, upload, outcome);
    }

    void show(Visit now) {
        visit = now;
        how.setText(now.text("dry-run.how"));
        text.setLabel(now.text("dry-run.paste"));
        check.setText(now.text("dry-run.check"));
        var button = new NativeButton(now.text("dry-run.upload"));
        upload.setUploadButton(button);
        upload.setDropAllowed(false);
    }

    private void check(String file, byte[] bytes) {
        var now = visit;
        if (now == null) {
            return;
        }
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            say(bytes.length == 0 ? "dry-run.empty" : "dry-run.large");
            return;
        }
        var reading = reader.read(file, bytes);
        outcome.removeAll();
        outcome.add(new Paragraph(
                switch (reading) {
                    case Reading.Accepted accepted ->
                        now.text(
                                "dry-run.good",
                                Integer.toString(accepted.dataset().events().size()),
                                Integer.toString(accepted.warnings().size()));
                    case Reading.Rejected rejected ->
                        now.words().counted("dry-run.bad", rejected.problems().size());
                }));
        if (!reading.problems().isEmpty()) {
            outcome.add(new ProblemList(reading.problems(), now));
        }
    }

    private void say(String key) {
        var now = visit;
        if (now != null) {
            outcome.removeAll();
            outcome.add(new Paragraph(now.text(key)));
        }
    }
}
