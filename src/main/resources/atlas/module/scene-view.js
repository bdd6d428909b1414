// @ts-check
import { eventsAt, marksOf } from './marks.js';

/** Properties that a host may have set before this module was loaded. */
const PROPERTIES = /** @type {const} */ (['src', 'chosen']);

/**
 * Shows a figure written by the server, in its light DOM, and lets one event be chosen in it.
 *
 * - `src`: where the figure and its style rules are
 * - `chosen`: id of the chosen event, empty for none
 *
 * Texts while it waits: attributes `data-loading`, `data-failed`, `data-retry`. Fires `atlas-select` with `detail.id` when
 * the reader chooses a mark. At a place with several events, choosing again goes on to the next.
 */
class SceneView extends HTMLElement {
  #src = '';
  #chosen = '';
  #asked = 0;

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

  /** @param {string} address */
  set src(address) {
    if (address !== this.#src) {
      this.#src = address;
      this.#load();
    }
  }

  get src() {
    return this.#src;
  }

  /** @param {string} id */
  set chosen(id) {
    this.#chosen = id ?? '';
    this.#mark();
  }

  get chosen() {
    return this.#chosen;
  }

  async #load() {
    const asked = ++this.#asked;
    this.setAttribute('aria-busy', 'true');
    if (!this.querySelector('figure')) {
      this.#say(this.dataset.loading ?? '');
    }
    try {
      const answer = await fetch(this.#src);
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const text = await answer.text();
      if (asked === this.#asked) {
        // a parsed document runs no script, whatever it holds
        const page = new DOMParser().parseFromString(text, 'text/html');
        this.replaceChildren(...page.head.children, ...page.body.childNodes);
        this.#mark();
      }
    } catch {
      if (asked === this.#asked) {
        const retry = document.createElement('button');
        retry.textContent = this.dataset.retry ?? '';
        retry.addEventListener('click', () => this.#load());
        this.#say(this.dataset.failed ?? '', retry);
      }
    } finally {
      if (asked === this.#asked) {
        this.removeAttribute('aria-busy');
      }
    }
  }

  /** @param {string} text @param {Node[]} more */
  #say(text, ...more) {
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    line.append(text, ' ', ...more);
    this.replaceChildren(line);
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

if (!customElements.get('atlas-scene')) {
  customElements.define('atlas-scene', SceneView);
}
