package org.rolloutatlas.dataset;

import java.time.LocalDate;
import org.rolloutatlas.event.LocalizedText;

/**
 * What the dataset says of itself.
 *
 * @param version the date of the dataset; no event or source is dated after it
 * @param licence SPDX identifier, e.g. {@code CC-BY-4.0}
 * @param publisher who answers for it
 * @param citation how to cite it
 */
public record Imprint(
        LocalizedText title, LocalDate version, String licence, String publisher, LocalizedText citation) {}
