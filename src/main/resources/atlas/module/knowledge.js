import {daysOf, moment} from './clock.js';

/** What can be said of an event on a day, looking back from now: the rule of the server's Knowledge. */

/** @typedef {import('./clock.js').Event} Event */

/** The day from which its earliest report held counts. @param {Event} event @returns {number} Infinity where no source carries a date */
export function reportDay(event) {
  const at = moment(event, 'reported');
  return isNaN(at) ? Infinity : Math.floor(at);
}

/** The day by whose end it has happened, as is said now. @param {Event} event @returns {number} Infinity for what is planned and what has no date */
export const happenedDay = (event) => (event.planned || isNaN(event.d0) ? Infinity : daysOf(event, 'happened')[1]);

/** @param {Event} event @param {number} day its end is meant @returns {'reported' | 'ghost' | 'undated' | 'not-yet'} */
export function knowledgeOf(event, day) {
  const report = reportDay(event);
  if (report <= day) return 'reported';
  return happenedDay(event) > day ? 'not-yet' : report < Infinity ? 'ghost' : 'undated';
}
