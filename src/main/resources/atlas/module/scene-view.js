// @ts-check
import { eventsAt, marksOf } from './marks.js';

/** Properties that a host may have set before this module was loaded. */
const PROPERTIES = /** @type {const} */ (['sheet', 'markup', 'chosen']);

/**
 * Shows a figure written by the server, in its light DOM, and lets one event be chosen in it.
 *
 * - `sheet`: the figure's style rules
 * - `markup`: the figure
 * - `chosen`: id of the chosen event, empty for none
 *
 * Fires `atlas-select` with `detail.id` when the reader chooses a mark. At a place with several events, choosing again goes
 * on to the next.
 */
class SceneView extends HTMLElement {
  #sheet = document.createElement('style');
  #chosen = '';

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#choose(event));
  }

  connectedCallback() {
    for (const name of PROPERTIES) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
  }

  /** @param {string} rules */
  set sheet(rules) {
    this.#sheet.textContent = rules;
  }

  get sheet() {
    return this.#sheet.textContent ?? '';
  }

  /** @param {string} text */
  set markup(text) {
    // a parsed document runs no script, whatever it holds
    const page = new DOMParser().parseFromString(text, 'text/html');
    this.replaceChildren(this.#sheet, ...page.body.childNodes);
    this.#mark();
  }

  get markup() {
    return this.querySelector('figure')?.outerHTML ?? '';
  }

  /** @param {string} id */
  set chosen(id) {
    this.#chosen = id ?? '';
    this.#mark();
  }

  get chosen() {
    return this.#chosen;
  }

  /** @param {MouseEvent} event */
  #choose(event) {
    const ids = eventsAt(event.target);
    if (ids.length === 0) {
      return;
    }
    event.preventDefault();
    this.chosen = ids[(ids.indexOf(this.#chosen) + 1) % ids.length];
    this.dispatchEvent(new CustomEvent('atlas-select', { detail: { id: this.#chosen } }));
  }

  #mark() {
    for (const mark of this.querySelectorAll('a[aria-current]')) {
      mark.removeAttribute('aria-current');
    }
    if (this.#chosen) {
      for (const mark of marksOf(this, this.#chosen)) {
        mark.setAttribute('aria-current', 'true');
      }
    }
  }
}

customElements.define('atlas-scene', SceneView);
