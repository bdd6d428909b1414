package org.rolloutatlas.event;

import org.rolloutatlas.edtf.Edtf;

/**
 * The earliest report held: the second clock of an event.
 *
 * @param date when the earliest dated source of the event was published
 * @param source that source
 */
public record Reported(Edtf date, Source source) {}
