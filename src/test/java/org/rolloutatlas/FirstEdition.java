package org.rolloutatlas;

import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.event.ActorKind;
import org.rolloutatlas.event.AmountKind;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Role;
import org.rolloutatlas.event.SourceKind;
import org.rolloutatlas.event.Stage;
import org.rolloutatlas.event.SystemKind;
import org.rolloutatlas.event.Vocabularies;
import org.rolloutatlas.render.words.AtlasWording;

/** The codes that a dataset has which declares none. */
public final class FirstEdition {
    public static final Vocabularies WORDS = DatasetReader.firstEdition();

    private FirstEdition() {}

    /** The words of its atlas. */
    public static AtlasWording wording(Language language) {
        return AtlasWording.of(WORDS, language);
    }

    public static Stage stage(String code) {
        return WORDS.stage(code).orElseThrow();
    }

    public static SystemKind system(String code) {
        return WORDS.system(code).orElseThrow();
    }

    public static Role role(String code) {
        return WORDS.role(code).orElseThrow();
    }

    public static SourceKind sourceKind(String code) {
        return WORDS.sourceKind(code).orElseThrow();
    }

    public static AmountKind amountKind(String code) {
        return WORDS.amountKind(code).orElseThrow();
    }

    public static ActorKind actorKind(String code) {
        return WORDS.actorKind(code).orElseThrow();
    }
}
