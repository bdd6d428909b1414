import {firstDay} from './time.js';

/**
 * A selection as the server's SelectionQuery reads and writes it. Equal selections have equal queries; what is not
 * understood is left out.
 *
 * @typedef {object} Query
 * @property {Record<string, string[]>} chosen facet → codes, sorted; facets without choice are absent
 * @property {string} from first day asked for, as written; empty for no bound
 * @property {string} to last day asked for, as written
 * @property {string} clock happened or reported
 * @property {string} words
 * @property {string[]} without evidence that is taken away, sorted; the server alone can do it
 */

const FACETS = ('country region project system stage actor supplier funder source source-kind source-lang evidence year '
  + 'planned disputed late').split(' ');
const CODE = /^[A-Za-z0-9-]{1,80}$/;
const LONGEST_WORDS = 200;
const REMOVAL = /^(single|(outlet|source|kind):[\p{L}\p{N}-]{1,80})$/u;

/** @type {Query} */
export const EVERYTHING = {chosen: {}, from: '', to: '', clock: 'happened', words: '', without: []};

/** @param {string} text @returns {string} the words to look for */
export const wordsOf = (text) => text.trim().slice(0, LONGEST_WORDS).replace(/[\ud800-\udbff]$/, '').trim();

/**
 * The pairs of a query, names in small letters; damage between the pairs is read over. The same as the server's Query.
 *
 * @param {string} text with or without its question mark
 * @returns {[string, string][]} those with a value
 */
const pairs = (text) => [...new URLSearchParams(text.replace(/(^\??|&)(amp;)+/gi, '$1'))]
  .flatMap(([name, value]) => (value ? [[name.toLowerCase(), value]] : []));

/** @param {string} text a query @param {string} name @returns {string} the last value of that name; empty where there is none */
export const valueIn = (text, name) => Object.fromEntries(pairs(text))[name] || '';

/** @param {string} text a query with or without its question mark @returns {Query} */
export function parseQuery(text) {
  const query = {...EVERYTHING, chosen: /** @type {Record<string, string[]>} */ ({})};
  for (const [name, value] of pairs(text)) {
    if (FACETS.includes(name)) {
      const codes = value.split(',').map((code) => code.trim()).filter((code) => CODE.test(code));
      if (codes.length) query.chosen[name] = sorted([...(query.chosen[name] || []), ...codes]);
    } else if (name === 'from' || name === 'to') {
      query[name] = isNaN(firstDay(value)) ? '' : value;
    } else if (name === 'clock') {
      query.clock = value === 'reported' || value === 'happened' ? value : query.clock;
    } else if (name === 'without') {
      query.without = sorted([...query.without, ...value.split(',').map((text) => text.trim()).filter((text) => REMOVAL.test(text))]);
    } else if (name === 'q') {
      query.words = wordsOf(value);
    }
  }
  return query;
}

/** @param {Query} query @returns {string} without question mark; empty for everything */
export function formatQuery(query) {
  const pairs = FACETS.filter((facet) => query.chosen[facet]?.length)
    .map((facet) => facet + '=' + query.chosen[facet].join(','));
  const {from, to, clock, words: q, without} = query;
  return joined(...pairs, {without: without.join(','), from, to, clock: clock === EVERYTHING.clock ? '' : clock, q});
}

/** Parts of a query, without what is empty. @param {...(string | Record<string, string | null>)} parts texts, and objects of values */
export const joined = (...parts) => parts
  .map((part) => (typeof part === 'string' ? part : new URLSearchParams(Object.entries(part).flatMap(([name, value]) => (value ? [[name, value]] : []))) + '').replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':')).filter(Boolean).join('&');

/** @param {string[]} codes @returns {string[]} each once, in the order of their letters */
export const sorted = (codes) => [...new Set(codes)].sort();

/** A query with the systems that a link asks for, or with all of them. @param {HTMLAnchorElement} link @param {Query} query @returns {Query} */
export function withSystemsOf(link, query) {
  const {system: _, ...chosen} = query.chosen;
  const {system} = parseQuery(link.search).chosen;
  return {...query, chosen: system ? {...chosen, system} : chosen};
}
