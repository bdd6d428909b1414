/**
 * The few ways in which the module touches a page.
 *
 * @typedef {HTMLElement & {dataset: Record<string, string>}} Written what the server wrote: its data attributes are there
 */

/**
 * The first such element: the caller knows that it is there, and what it is; where it may be missing, he asks with a question mark.
 * @template {Element} [E=Written] @param {ParentNode} root @param {string} selector @returns {E}
 */
export const find = (root, selector) => /** @type {E} */ (root.querySelector(selector));

/** @template {Element} [E=Written] @param {ParentNode} root @param {string} selector @returns {E[]} */
export const findAll = (root, selector) => [.../** @type {NodeListOf<E>} */ (root.querySelectorAll(selector))];

/** Sets attributes that differ; null takes one away. @param {Element} element @param {Record<string, unknown>} attributes */
export function put(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  }
}

/** @param {Element} element @param {Record<string, boolean>} classes */
export function mark(element, classes) {
  for (const [name, is] of Object.entries(classes)) element.classList.toggle(name, is);
}

/** Style properties by CSSOM: the policy of the page forbids style attributes. @param {ElementCSSInlineStyle} element @param {Record<string, string>} rules */
export function lay(element, rules) {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value);
}

/** @param {Element} element @param {string} text */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** @template {keyof SVGElementTagNameMap} K @param {K} name @param {Record<string, unknown>} [attributes] */
export function svg(name, attributes = {}) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  put(element, attributes);
  return element;
}

/** How a language writes a number. @type {Record<string, Intl.NumberFormat>} */
const numbers = {};

/**
 * Fills a pattern, as the server's Sentence does: {0} is a value, {0|one|many} a number with its noun, {0|one|many|none} the same
 * with other words for zero. The language is that of the page, which the explorer names only after this module was read.
 * @param {string} pattern @param {...(string | number)} values
 */
export const words = (pattern, ...values) => pattern.replace(/\{(\d)((\|[^|}]*)*)\}/g, (_, i, forms) => {
  const [, one, many, none] = forms.split('|');
  const value = values[i];
  const root = globalThis.document?.documentElement;
  // the words of the program are in another language where it does not speak that of the page
  const lang = root?.dataset?.words || root?.lang || 'en';
  if (value === 0 && none) return none;
  // in French none is one
  const form = value === 1 || (value === 0 && lang === 'fr') ? one : many;
  return (typeof value === 'number' ? (numbers[lang] ||= new Intl.NumberFormat(lang)).format(value) : value) + (many ? ' ' + form : '');
});

/** @template {keyof HTMLElementTagNameMap} K @param {K} name @param {string} style @param {string | null} text */
export function part(name, style, text) {
  const element = document.createElement(name);
  if (style) element.className = style;
  element.textContent = text;
  return element;
}

/** Keys and clicks that belong to the browser; the shift key is part of some keys. @param {KeyboardEvent | MouseEvent} event */
export const modified = (event) => event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && event.type === 'click');

/** Whether a map is wider than its figure, and scrolls in it. @param {Element} map */
export const scrolls = (map) => getComputedStyle(map).overflowX === 'auto';

/** Whether the figure stands in a frame on somebody else's page. */
export const isGuest = globalThis.parent !== globalThis.window;

/** Calls a function once things have been quiet for a while. @param {() => void} what @param {number} ms */
export function settled(what, ms) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(what, ms);
  };
}
