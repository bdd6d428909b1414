/**
 * Rollout Atlas: a timeline and world map of reported rollouts. Wiring only; see {@code ARCHITECTURE.md}.
 *
 * <p>May use: everything.
 */
@NullMarked
package org.rolloutatlas;

import org.jspecify.annotations.NullMarked;
