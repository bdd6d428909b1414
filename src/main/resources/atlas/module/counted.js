import {STAGES} from './standing.js';

/** The events of closed rows: they have no elements, and stand in one attribute per row as the server's RowEvents writes it. */

/** @param {import('./dom.js').Written} li a row @param {import('./model.js').Lane} lane @param {string[]} systems @param {number} day the first of the timeline @returns {import('./model.js').Event[]} */
export function countedIn(li, lane, systems, day) {
  return li.dataset.events.split(';').flatMap((/** @type {string} */ life, /** @type {number} */ n) => {
    const outside = life.startsWith('*');
    return (outside ? life.slice(1) : life).split(' ').map((text, m) => {
      const [kind, date, days, report, more, codes] = text.split(',');
      const bits = parseInt(kind, 36);
      const dated = !!date && date !== '.';
      if (dated) day += parseInt(date, 36);
      const [d0, d1] = dated ? daysFrom(day, days) : [NaN, NaN];
      const [r0, r1] = report && report !== '.' ? daysFrom(day + parseInt(report, 36), more) : [NaN, NaN];
      const stage = STAGES[bits % STAGES.length];
      const flags = Math.floor(bits / STAGES.length);
      const planned = !!(flags & 1);
      return /** @type {import('./model.js').Event} */ (/** @type {unknown} */ ({id: '', mark: null, lag: [], lane, d0, d1, r0, r1, stage, planned,
        project: outside ? `event ${lane.key} ${m}` : `${lane.key} ${n}`,
        countries: codes ? codes.match(/[A-Z]{2}/g) || [] : lane.country ? [lane.country] : [],
        reached: planned && stage !== 'context' ? 'proposed' : stage,
        once: !!(flags & 2), disputed: !!(flags & 4), system: systems[flags >> 3]}));
    });
  });
}

/** @param {number} known @param {string} [more] @returns {[number, number]} */
const daysFrom = (known, more) => (more === '+' ? [known, Infinity] : more === '-' ? [-Infinity, known] : [known, known + (more ? parseInt(more, 36) : 0)]);
