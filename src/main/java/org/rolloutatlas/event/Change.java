package org.rolloutatlas.event;

import java.time.LocalDate;
import java.util.Optional;

/** One entry of an event's public history. */
public record Change(LocalDate on, ChangeKind kind, Optional<LocalizedText> note) {}
