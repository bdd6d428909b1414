package org.rolloutatlas.publish;

import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.Dataset;

/**
 * Everything on which a rendition depends beside its address.
 *
 * @param build identifies the code that writes
 */
record Edition(Dataset dataset, World world, String build) {}
