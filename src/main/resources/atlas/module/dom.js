import {MANY} from './parts.js';

/** The few ways in which the module touches a page. */

/** @param {ParentNode} root @param {string} selector @returns {any} the first element, or null */
export const find = (root, selector) => root.querySelector(selector);

/** @param {ParentNode} root @param {string} selector @returns {any[]} */
export const findAll = (root, selector) => [...root.querySelectorAll(selector)];

/** Sets attributes that differ; null takes one away. @param {Element} element @param {Record<string, any>} attributes */
export function put(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (MANY && value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  }
}

/** @param {Element} element @param {Record<string, boolean>} classes */
export function mark(element, classes) {
  for (const [name, is] of Object.entries(classes)) element.classList.toggle(name, is);
}

/** Style properties by CSSOM: the policy of the page forbids style attributes. @param {any} element @param {Record<string, string>} rules */
export function lay(element, rules) {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value);
}

/** @param {Element} element @param {string} text */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** @param {string} name @param {Record<string, any>} [attributes] @returns {any} an SVG element */
export function svg(name, attributes = {}) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  put(element, attributes);
  return element;
}

/**
 * Fills a pattern, as the server's Sentence does: {0} is a value, {0|one|many} a number with its noun, {0|one|many|none} the same
 * with other words for zero. Both languages group digits as English does.
 * @param {string} pattern @param {...any} values
 */
export const words = (pattern, ...values) => pattern.replace(/\{(\d)((\|[^|}]*)*)\}/g, (_, i, forms) => {
  const [, one, many, none] = forms.split('|');
  const value = values[i];
  return value === 0 && none ? none : value.toLocaleString('en') + (many ? ' ' + (value === 1 ? one : many) : '');
});

/** @param {string} name @param {string} style @param {string | null} text @returns {any} */
export function part(name, style, text) {
  const element = document.createElement(name);
  if (style) element.className = style;
  element.textContent = text;
  return element;
}

/** Keys and clicks that belong to the browser. @param {KeyboardEvent | MouseEvent} event */
export const modified = (event) => event.ctrlKey || event.metaKey || event.altKey;

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
