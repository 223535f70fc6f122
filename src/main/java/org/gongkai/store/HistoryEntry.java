package org.gongkai.store;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.model.State;

/**
 * 办理记录: one change of a state.
 *
 * @param id its number, which is the order
 * @param before the state it left, if there was one
 * @param after the state it came to
 * @param reason who or what, and why
 * @param at when, by the clock of the database; orders nothing
 */
public record HistoryEntry(long id, Optional<State> before, State after, Reason reason, Instant at) {}
