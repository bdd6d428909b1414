package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;

/** Gives a kept file to its reader. */
final class FileLink extends Anchor {
    private static final long serialVersionUID = 1L;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient KeptFile file;

    FileLink(String text, KeptFile file) {
        this.file = file;
        setText(text);
        setHref((DownloadHandler) this::send);
        getElement().setAttribute("download", "");
    }

    private void send(DownloadEvent download) throws IOException {
        var content = file.bytes();
        if (content.isEmpty()) {
            download.getResponse().setStatus(404);
            return;
        }
        var bytes = content.get();
        download.setFileName(file.name().text());
        download.setContentType(DatasetWorkbook.isOne(bytes) ? WORKBOOK : "application/json");
        download.setContentLength(bytes.length);
        download.getOutputStream().write(bytes);
    }
}
