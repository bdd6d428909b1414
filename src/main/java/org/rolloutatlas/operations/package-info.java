/**
 * Health, metrics and a log of requests, for operators.
 *
 * <p>Terms. <b>Operations</b> is the port of its own on which health, info and metrics are answered; without one ({@code
 * management.server.port}) none of their machinery is started, and the public port knows nothing of them. A <b>broken file</b>
 * is one that has errors while an older dataset is served; the <b>watch</b> is what takes changes of the file up. The
 * <b>probe</b> is a program of its own, for engines of containers; it uses the JDK alone.
 *
 * <p>Guarantee: nothing here changes an answer of the public site. Ages are seconds; a gauge that says yes or no is 1 or 0.
 *
 * <p>May use: {@code dataset}, {@code event}, of {@code explorer} its readers alone, Spring, Micrometer.
 */
@NullMarked
package org.rolloutatlas.operations;

import org.jspecify.annotations.NullMarked;
