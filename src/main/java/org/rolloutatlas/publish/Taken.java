package org.rolloutatlas.publish;

import java.util.List;
import org.rolloutatlas.scene.StageChange;

/**
 * What was taken away of the evidence of a subject.
 *
 * @param names in words, as they stand after "without"
 * @param before how many reports there are by all evidence
 * @param changes countries that stood at another stage, those alone to which the subject is narrowed
 */
record Taken(String names, int before, List<StageChange> changes) {
    Taken {
        changes = List.copyOf(changes);
    }
}
