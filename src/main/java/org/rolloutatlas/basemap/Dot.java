package org.rolloutatlas.basemap;

/** A state too small to see as a shape, drawn as a dot. {@code code} as in {@link Outline}. */
public record Dot(String code, PlanePoint position) {}
