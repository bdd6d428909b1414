/** Days: counted from 1970-01-01, as in the figure's attributes; and the dates that a query may name. */

const DAY = 864e5;
const DATE = /^(?!0000)(\d{4})(-\d\d(-\d\d)?)?[?~%]?$/;

/** @param {number} day @returns {string} such as 2019-03-07 */
export const isoDate = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/** @param {string} iso @returns {number} its day; NaN for a date that no calendar has */
export function dayOf(iso) {
  const day = Date.parse(iso + 'T00:00:00Z') / DAY;
  return isFinite(day) && isoDate(day) === iso ? day : NaN;
}

/**
 * The first day of a year, month or day as a query names it.
 * @param {string} text such as 2019, 2019-03, 2019-03-07, each perhaps followed by ?, ~ or %
 * @returns {number} NaN for anything else
 */
export const firstDay = (text) => (DATE.test(text) ? dayOf((text.replace(/[?~%]$/, '') + '-01-01').slice(0, 10)) : NaN);

/** The last day of the same. @param {string} text @returns {number} */
export function lastDay(text) {
  const first = firstDay(text);
  const months = [12, 1, 0][text.split('-').length - 1];
  return months ? startOfStep(first, months, 1) - 1 : first;
}

/** @param {number} value @param {number} min @param {number} max @returns {number} */
export const clamp = (value, min, max) => Math.max(min, Math.min(max, value));

/** The shortest text with this first day. @param {number} day @returns {string} */
export const textFrom = (day) => isoDate(day).replace(/(-01)?-01$/, '');

/** The shortest text with this last day. @param {number} day @returns {string} */
export function textTo(day) {
  const text = textFrom(day + 1);
  const date = isoDate(day);
  return text.length === 4 ? date.slice(0, 4) : text.length === 7 ? date.slice(0, 7) : date;
}

/**
 * Where a step of weeks or months begins, as the server's TickStep says: weeks on Mondays, years in January, quarters with the
 * quarters, decades with the year that ends in 0.
 * @param {number} day a day in some step
 * @param {number} months length of a step, 0 for a week
 * @param {number} by how many steps further on, may be negative
 * @returns {number}
 */
export function startOfStep(day, months, by) {
  // the fourth day of 1970 was a Monday
  if (!months) return (Math.floor((day - 4) / 7) + by) * 7 + 4;
  const month = (Math.floor(monthOf(day) / months) + by) * months;
  return new Date(0).setUTCFullYear(0, month, 1) / DAY;
}

/** The length of a step of play, in months, so that a play takes a few dozen. @param {number} days @returns {number} */
export const stepMonths = (days) => (days < 1500 ? 1 : days < 9000 ? 3 : 12);

/** Months since the year 0. @param {number} day @returns {number} */
function monthOf(day) {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of a month that lies nearest. @param {number} day @returns {number} */
export const monthFrom = (day) => startOfStep(day + 15, 1, 0);

/** The last day of a month that lies nearest. @param {number} day @returns {number} */
export const monthTo = (day) => startOfStep(day + 16, 1, 0) - 1;
