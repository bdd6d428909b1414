/** What is not in the page, asked for when the reader wants it. Where a page may fetch nothing, it does with what it has. */

/** @param {string} address @returns {Promise<string>} empty where there is nothing to be had */
export const textAt = (address) => fetch(address).then((answer) => (answer.ok ? answer.text() : ''), () => '');

/** The style element of a page. */
export const STYLE = /<style[^>]*>([^]*?)<\/style>/;

/** The styles of a page are here already, and the policy of this one would complain of them. @param {string} text @returns {Document} */
export const parsed = (text) => new DOMParser().parseFromString(text.replace(STYLE, ''), 'text/html');

/** @param {string} address */
export const documentAt = async (address) => parsed(await textAt(address));

/** What a host of files alone has answered: all words of the site, in which this page looks by itself. @type {import('./words.js').Words | undefined} */
let known;

/** Runs a script of this site that few readers need. @param {string} src */
const run = (src) => new Promise((done) => {
  const script = document.createElement('script');
  Object.assign(script, {type: 'module', src, onload: done});
  document.head.append(script);
});

/** The ids of all events that speak of some words. @param {string} words @returns {Promise<string[] | undefined>} nothing where there is no answer to be had */
export async function eventsAbout(words) {
  const address = '/data/words.json';
  const answer = known || JSON.parse(await textAt(address + '?q=' + encodeURIComponent(words)) || await textAt(address) || '{}');
  if (!answer.terms) return answer.found;
  if (!known) await run('/words.js');
  known = answer;
  return /** @type {{lookUp: typeof import('./words.js').lookUp}} */ (/** @type {unknown} */ (globalThis)).lookUp(/** @type {import('./words.js').Words} */ (known), words);
}
