package org.rolloutatlas.publish;

import java.nio.file.Path;
import org.rolloutatlas.dataset.Reading;

/** The dataset as it was found at the start, with the bytes from which it was read, or what a workbook says as JSON. */
record DatasetFile(Path path, Bytes bytes, Reading.Accepted reading) {}
