package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.rolloutatlas.dataset.Problem;

/** What stands beside a problem in a list, such as a button that mends it. */
@FunctionalInterface
interface Beside {
    Beside NOTHING = problem -> Optional.empty();

    Optional<Component> of(Problem problem);
}
