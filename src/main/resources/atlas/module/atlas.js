import {find} from './dom.js';
import {enliven} from './figure.js';
import {suggest} from './suggest.js';
import {widen} from './whole.js';

/**
 * The element around a figure and its table. It brings to life what the server wrote into it, each time it comes into a
 * page, and leaves it as it is where something is missing.
 *
 * Attributes: query (which events the server wrote), address (keep the state in the address bar). Properties: query.
 * Events: atlas-select with {id} of the open event, empty for none; atlas-query with {query}.
 *
 * @typedef {RolloutAtlas} Atlas
 */
class RolloutAtlas extends HTMLElement {
  waiting = new MutationObserver(() => this.begin());
  /** @type {import('./dom.js').Written | undefined} */
  figure;
  /** @type {ReturnType<typeof enliven> | undefined} */
  parts;
  /** @type {string | undefined} */
  asked;

  async connectedCallback() {
    await widen(/** @type {import('./dom.js').Written} */ (/** @type {HTMLElement} */ (this)));
    if (!this.isConnected) return;
    this.waiting.observe(this, {childList: true});
    this.begin();
  }

  disconnectedCallback() {
    this.waiting.disconnect();
    this.parts?.stop();
  }

  begin() {
    const figure = find(this, 'figure.atlas');
    if (!figure || figure === this.figure) {
      this.parts?.resume();
      return;
    }
    this.parts?.end();
    this.figure = figure;
    this.parts = enliven(/** @type {import('./dom.js').Written} */ (/** @type {HTMLElement} */ (this)), figure, (name, detail) => this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true})));
    if (this.asked !== undefined) this.parts.ask(this.asked);
  }

  /** @returns {string} */
  get query() {
    return this.parts?.query() ?? this.asked ?? '';
  }

  set query(text) {
    this.asked = text;
    this.parts?.ask(text);
  }

  /** Opens an event; none for an empty id. @param {string} id */
  select(id) {
    this.parts?.select(id);
  }
}

function begin() {
  if (customElements.get('rollout-atlas')) return;
  customElements.define('rollout-atlas', RolloutAtlas);
  suggest();
}

// the figure as it was served is painted first
if (document.readyState === 'complete') begin();
else (window.requestIdleCallback || setTimeout)(begin, {timeout: 500});
