package org.rolloutatlas.editor;

import java.util.List;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.render.figure.FigureCss;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The colours of the pages, for the editor too. */
@RestController
@ConditionalOnProperty("atlas.edit")
class EditorPalette {
    static final String PATH = "edit-palette.css";
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final DatasetInService datasets;

    EditorPalette(DatasetInService datasets) {
        this.datasets = datasets;
    }

    @GetMapping("/" + PATH)
    ResponseEntity<String> palette() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(CSS)
                .body(FigureCss.text(
                        List.of(), datasets.dataset().vocabularies().looks()));
    }
}
