package org.rolloutatlas.scene;

import org.rolloutatlas.event.StageClass;

/** The line between two marks of a lane, in the colour of the stage reached; days may have fractions. */
public record StageLink(double from, double to, StageClass stage) {}
