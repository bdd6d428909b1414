package org.rolloutatlas.basemap;

/** The map projections on offer; Equal Earth is the default because areas stay honest and the tropics get most room. */
public enum ProjectionKind {
    EQUAL_EARTH,
    ROBINSON,
    ECKERT_IV,
    WINKEL_TRIPEL
}
