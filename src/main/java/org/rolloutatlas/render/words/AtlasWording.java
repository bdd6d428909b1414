package org.rolloutatlas.render.words;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.event.Vocabularies;

/**
 * The words in which one atlas is written: those of the product, and what its dataset calls the classes of stages. Whoever names a
 * class asks for this type, so that no surface can name it otherwise than the dataset does.
 */
public final class AtlasWording extends Wording {
    private final Vocabularies vocabularies;

    private AtlasWording(Wording product, Vocabularies vocabularies) {
        super(product);
        this.vocabularies = vocabularies;
    }

    /** The words of an atlas with these vocabularies. */
    public static AtlasWording of(Vocabularies vocabularies, Language language) {
        return new AtlasWording(Wording.in(language), vocabularies);
    }

    /** The name of a stage class by itself: "In operation". */
    public String stageClass(StageClass stage) {
        return vocabularies.stageClass(stage).in(language());
    }

    /** How the classes look that it names. */
    public Looks looks() {
        return vocabularies.looks();
    }

    /** The name of a stage class within a sentence. */
    public String stageInSentence(StageClass stage) {
        return stageClass(stage).toLowerCase(language().locale());
    }

    /** The names of all stage classes within a sentence, in their order, as the browser module reads them. */
    public String stagesInSentence() {
        return Arrays.stream(StageClass.values()).map(this::stageInSentence).collect(Collectors.joining("/"));
    }
}
