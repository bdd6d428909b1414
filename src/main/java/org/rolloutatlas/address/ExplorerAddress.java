package org.rolloutatlas.address;

import org.rolloutatlas.selection.Query;

/** Where the explorer stands, beside the public pages. */
public final class ExplorerAddress {
    /** With its slash: in the browser the explorer answers for what is below that path only. */
    public static final String HOME = "/explore/";

    private ExplorerAddress() {}

    /** Path and query of the view of results. */
    public static String of(Query query) {
        return query.behind(HOME);
    }
}
