package org.rolloutatlas.dataset;

import java.util.List;

/** What came of reading a dataset file. */
public sealed interface Reading {

    /** All problems found, in file order. */
    List<Problem> problems();

    /**
     * The file is free of errors.
     *
     * @param warnings in file order
     */
    record Accepted(Dataset dataset, List<Problem> warnings) implements Reading {
        public Accepted {
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }
    }

    /**
     * The file has errors.
     *
     * @param problems errors and warnings in file order; at least one error
     */
    record Rejected(List<Problem> problems) implements Reading {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
