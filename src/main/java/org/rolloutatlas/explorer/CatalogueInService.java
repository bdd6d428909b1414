package org.rolloutatlas.explorer;

import java.util.concurrent.atomic.AtomicReference;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.event.Masthead;
import org.springframework.stereotype.Component;

/** The catalogue of the dataset in service; made once for each dataset. */
@Component
class CatalogueInService {
    private final DatasetInService datasets;
    private final AtomicReference<Catalogue> latest;

    CatalogueInService(DatasetInService datasets) {
        this.datasets = datasets;
        latest = new AtomicReference<>(new Catalogue(datasets.dataset()));
    }

    Catalogue catalogue() {
        var dataset = datasets.dataset();
        return latest.updateAndGet(
                known -> known.dataset().hash().equals(dataset.hash()) ? known : new Catalogue(dataset));
    }

    /** What the atlas is called and in which languages it is written. */
    Masthead masthead() {
        return datasets.dataset().masthead();
    }

    DatasetInService datasets() {
        return datasets;
    }
}
