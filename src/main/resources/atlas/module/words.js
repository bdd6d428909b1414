/**
 * Which events speak of some words, where no program answers: in the words of the site, by the rules that they bring along.
 * All of it is as the server's IndexWords says. A script of its own, at /words.js, which the module runs when somebody
 * searches on a host of files alone.
 *
 * @typedef {{pattern: string, letters: Record<string, string>, most: number, fuzzy: number, events: string[],
 *   terms: Record<string, number[]>, names: Record<string, number[]>}} Words
 */

/** @param {string} a @param {string} b @returns {boolean} whether no more than one letter is wrong, missing, added or swapped, and not the first */
function near(a, b) {
  let i = 0;
  while (a[i] && a[i] === b[i]) i++;
  const [x, y, x1, y1] = [a.slice(i), b.slice(i), a.slice(i + 1), b.slice(i + 1)];
  return i > 0 && (x1 === y1 || x1 === y || x === y1 || x[0] + x[1] + x.slice(2) === y[1] + y[0] + y.slice(2));
}

/** @param {Words} known @param {string} asked @returns {string[]} ids */
export function lookUp({pattern, letters, most, fuzzy, events, terms, names}, asked) {
  const fold = (/** @type {string} */ text) => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/./gu, (letter) => letters[letter] || letter);
  /** @param {Record<string, number[]>} table @param {(name: string) => boolean} wanted */
  const places = (table, wanted) => new Set(Object.keys(table).filter(wanted).flatMap((name) => table[name]));
  const words = [...asked.matchAll(RegExp(pattern, 'gu'))].flatMap(([word, east]) => {
    const characters = [...word];
    return east && characters[1] ? characters.slice(1).map((next, i) => characters[i] + next) : word;
  }).slice(0, most).map(fold).map((term) =>
    places(terms, (other) => other === term || (term.length > 1 && other.startsWith(term)) || (term.length >= fuzzy && near(other, term))));
  const named = places(names, (name) => name === fold(asked.trim()));
  return events.filter((_, i) => named.has(i) || (words[0] && words.every((word) => word.has(i))));
}

// the module, which is not a file, can import nothing
Object.assign(globalThis, {lookUp});
