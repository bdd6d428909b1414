/** When events lie, by either of their two clocks: as the server's EventClock and Moment say. */

/** @typedef {import('./model.js').Event} Event */

/**
 * The days on which an event can lie by a clock, as the server's EventClock says. An undated event lies at its earliest report.
 * @param {Event} event @param {string} clock @returns {[number, number]} infinite where a side has no bound
 */
export const rangeOf = (event, clock) => (clock === 'reported' || isNaN(event.d0) ? [event.r0, event.r1] : [event.d0, event.d1]);

/** The days by which it is counted: a side without bound counts as the other one. @param {Event} event @param {string} clock @returns {[number, number]} */
export function daysOf(event, clock) {
  const [from, to] = rangeOf(event, clock);
  return [isFinite(from) ? from : to, isFinite(to) ? to : from];
}

/** The day at which its glyph sits: the middle. @param {Event} event @param {string} [clock] */
export function moment(event, clock = 'happened') {
  const [from, to] = daysOf(event, clock);
  return (from + to + 1) / 2;
}

/** The same for a histogram, which leaves an undated event out. @param {Event} event @param {string} clock */
export const datedAt = (event, clock) => (clock === 'happened' && isNaN(event.d0) ? NaN : moment(event, clock));

/** Sorts events by a clock; those without any date come last. @param {Event[]} events @param {string} [clock] */
export const inTime = (events, clock) => events.sort((a, b) => orderOf(a, clock) - orderOf(b, clock));

/** @param {Event} event @param {string} [clock] */
function orderOf(event, clock) {
  const at = moment(event, clock);
  return isNaN(at) ? 2 ** 30 : at;
}
