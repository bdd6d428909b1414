package org.rolloutatlas.event;

import java.util.Optional;

/**
 * What a dataset itself declares of its world, as it stands in its file, so that an export loses nothing of it.
 *
 * @param atlas JSON object; empty where the dataset declares none
 * @param vocabularies JSON object; empty where the dataset declares none
 */
public record Declared(Optional<String> atlas, Optional<String> vocabularies) {}
