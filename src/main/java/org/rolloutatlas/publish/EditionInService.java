package org.rolloutatlas.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.FileBytes;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The edition that is served: the last good dataset together with the very bytes it was read from; of a workbook, with what it
 * says as JSON. A reading whose file has changed again meanwhile is passed over; the next one follows at once.
 */
final class EditionInService implements Supplier<Edition> {
    private static final Logger LOG = LoggerFactory.getLogger(EditionInService.class);

    private final Path file;
    private final DatasetInService datasets;
    private final AtomicReference<Edition> edition;

    EditionInService(Path file, Bytes bytes, DatasetInService datasets, World world, String build, Site site) {
        this.file = file;
        this.datasets = datasets;
        edition = new AtomicReference<>(new Edition(datasets.dataset(), bytes, world, build, site));
    }

    @Override
    public Edition get() {
        return edition.get();
    }

    /** Takes note of what a change of the file came to. */
    void accept(Reading reading) {
        switch (reading) {
            case Reading.Accepted accepted -> {
                if (publish(accepted)) {
                    datasets.accept(accepted);
                    LOG.info(
                            "{} is in service: {} events",
                            file,
                            accepted.dataset().events().size());
                }
            }
            case Reading.Rejected rejected -> {
                datasets.accept(rejected);
                LOG.error(
                        "{} has errors; the last good dataset stays in service\n{}",
                        file,
                        BrokenDatasetException.list(rejected.problems()));
            }
        }
    }

    /** Takes note of what an editor has at work, which is nowhere on disk. */
    void proof(Reading.Accepted accepted, byte[] json) {
        edition.updateAndGet(
                last -> new Edition(accepted.dataset(), Bytes.of(json), last.world(), last.build(), last.site()));
        datasets.accept(accepted);
    }

    private boolean publish(Reading.Accepted accepted) {
        try {
            var bytes = FileBytes.read(file);
            if (!DatasetReader.hash(bytes).equals(accepted.dataset().hash())) {
                return false;
            }
            var json = Bytes.of(DatasetWorkbook.json(bytes));
            edition.updateAndGet(
                    last -> new Edition(accepted.dataset(), json, last.world(), last.build(), last.site()));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
