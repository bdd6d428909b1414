import {find, findAll, part} from './dom.js';

/**
 * Reports that are written out in a page, as rows of the table or as items of a list.
 *
 * @typedef {import('./dom.js').Written} Written
 */

/** What a report is in a page. */
export const REPORT = 'tr[id^="e-"],.said>li';

/** The id of its event. @param {Element} report */
export const idOf = (report) => (report.localName === 'tr' ? report.id.slice(2) : report.id);

/** All of a page, by the ids of their events. @param {ParentNode} root @returns {Map<string, Written>} */
export const reportsIn = (root) => new Map(findAll(root, REPORT).map((report) => [idOf(report), report]));

/** Its title, which leads to the event's own page. @param {Written} report @returns {HTMLAnchorElement} */
export const linkOf = (report) => find(report, 'a');

/** When it is said to have happened; in a list also how far, and where. @param {Written} report */
export const whenOf = (report) => find(report, 'td,.when').textContent;

/** What it says, for a card. @param {Written} report @param {'h2'} level the element of its title @returns {Element[]} */
export function saidBy(report, level) {
  const title = part(level, 'title', '');
  title.append(linkOf(report).cloneNode(true));
  const [kicker, project, weight, rest] = report.localName === 'tr' ? ofRow(/** @type {HTMLTableRowElement} */ (/** @type {Element} */ (report))) : ofItem(report);
  return [part('p', 'kicker', kicker), title, ...(project ? [part('p', 'project', project)] : []), part('p', 'weight', weight), ...rest.map(copy)];
}

/** @param {HTMLTableRowElement} row @returns {[string, string | null | undefined, string | null, Element[]]} */
function ofRow(row) {
  const [date, stage, name, evidence] = row.cells;
  const details = evidence.querySelector('details');
  const group = /** @type {HTMLTableSectionElement} */ (row.parentNode).rows[0];
  return [[group, date, stage].map((cell) => cell.textContent).join(' · '), name.querySelector('small')?.textContent,
    /** @type {Element} */ (details ? details.firstElementChild : evidence).textContent, details ? [...details.children].slice(1) : []];
}

/** @param {Written} item @returns {[string, string | null | undefined, string | null, Element[]]} */
function ofItem(item) {
  const when = find(item, '.when');
  return [when.textContent || '', item.closest('section')?.querySelector('.project a')?.textContent, find(item, '.weight').textContent, [...item.children].slice([...item.children].indexOf(when) + 1)];
}

/** A copy may not repeat ids, nor what the card says above it. @param {Element} element */
function copy(element) {
  const twin = /** @type {Element} */ (element.cloneNode(true));
  for (const named of [twin, ...findAll(twin, '[id]')]) named.removeAttribute('id');
  twin.querySelector('.weight')?.replaceWith(' ');
  return twin;
}
