import './atlas.js';
import {placeOf, showPlace} from './scene-place.js';

/** Properties that a host may have set before this module was loaded. */
const PROPERTIES = /** @type {const} */ (['src', 'query', 'chosen']);

/** A window that is dragged, or played, is told to the host once it rests. A play goes on every 400 ms. */
const REST_MS = 450;

/**
 * The figure of the public pages in the explorer: fetched from the server, brought to life by the same module.
 *
 * - `src`: where the figure and its style rules are
 * - `query`: what of it is shown: window of time, clock, stages, systems; it needs no other figure
 * - `chosen`: id of the open event, empty for none
 *
 * Texts while it waits: attributes `data-loading`, `data-failed`, `data-retry`. Fires `atlas-select` with `detail.id` when
 * the reader chooses a mark, `atlas-move` with `detail.query` when he has moved the window. When another figure comes, the
 * map shows the same place as before.
 *
 * @typedef {import('./atlas.js').Atlas} Atlas
 */
class SceneView extends HTMLElement {
  _src = '';
  _query = '';
  _chosen = '';
  _asked = 0;
  _told = 0;
  _ours = false;
  /** @type {Atlas | null} */
  _atlas = null;

  constructor() {
    super();
    // in the capturing phase: before the host hears of it
    this.addEventListener('atlas-select', (event) => this._ours && event.stopPropagation(), true);
    this.addEventListener('atlas-query', (event) => this._ours || this._tell(/** @type {CustomEvent} */ (event).detail.query), true);
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
    if (address !== this._src) {
      this._src = address;
      this._load();
    }
  }

  get src() {
    return this._src;
  }

  /** @param {string} text */
  set query(text) {
    // while the reader still moves the window, what the server knows is older
    if (text !== this._query && !this._told) {
      this._query = text;
      this._put((atlas) => (atlas.query = text));
    }
  }

  get query() {
    return this._query;
  }

  /** @param {string} id */
  set chosen(id) {
    this._chosen = id ?? '';
    this._put((atlas) => atlas.select(this._chosen));
  }

  get chosen() {
    return this._chosen;
  }

  /** Changes the figure without telling the host, who asked for it. @param {(atlas: Atlas) => void} change */
  _put(change) {
    if (this._atlas) {
      this._ours = true;
      change(this._atlas);
      this._ours = false;
    }
  }

  /** @param {string} query */
  _tell(query) {
    clearTimeout(this._told);
    this._told = setTimeout(() => {
      this._told = 0;
      this._query = query;
      this.dispatchEvent(new CustomEvent('atlas-move', { detail: { query } }));
    }, REST_MS);
  }

  async _load() {
    const asked = ++this._asked;
    this.setAttribute('aria-busy', 'true');
    if (!this._atlas) {
      this._say(this.dataset.loading ?? '');
    }
    try {
      const nodes = written(this._src) ?? await fetched(this._src);
      await customElements.whenDefined('rollout-atlas');
      if (asked === this._asked) {
        const within = isWithinFirst();
        this._show(nodes);
        takeOver(within);
      }
    } catch {
      if (asked === this._asked) {
        const retry = document.createElement('button');
        retry.textContent = this.dataset.retry ?? '';
        retry.addEventListener('click', () => this._load());
        this._atlas = null;
        this._say(this.dataset.failed ?? '', retry);
        takeOver(isWithinFirst());
      }
    } finally {
      if (asked === this._asked) {
        this.removeAttribute('aria-busy');
      }
    }
  }

  /** @param {Node[]} nodes */
  _show(nodes) {
    const place = this._atlas && placeOf(this._atlas);
    if (!this._atlas) {
      this._atlas = /** @type {Atlas} */ (document.createElement('rollout-atlas'));
      this.replaceChildren(this._atlas);
    }
    this._put((atlas) => {
      atlas.replaceChildren(...nodes);
      atlas.begin();
      atlas.query = this._query;
      atlas.select(this._chosen);
      if (place) {
        showPlace(atlas, place);
      }
    });
  }

  /** @param {string} text @param {Node[]} more */
  _say(text, ...more) {
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    line.append(text, ' ', ...more);
    this.replaceChildren(line);
  }
}

/** What stands in the page until the explorer is there. */
const first = () => document.getElementById('first');

/** The figure of an address, where it came with the page. @param {string} src @returns {Node[] | undefined} */
function written(src) {
  const scene = /** @type {HTMLElement | null | undefined} */ (first()?.querySelector('.scene'));
  return scene?.dataset.src === src && scene.firstElementChild ? [...scene.childNodes] : undefined;
}

/** @param {string} src @returns {Promise<Node[]>} */
async function fetched(src) {
  const answer = await fetch(src);
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  // a parsed document runs no script, whatever it holds
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.head.children, ...page.body.childNodes];
}

/** Whether the focus is in what stands there until the explorer does. */
const isWithinFirst = () => !!first()?.contains(document.activeElement);

/** The explorer stands where it was announced; somebody who walks by keyboard goes on in it. @param {boolean} within */
function takeOver(within) {
  first()?.remove();
  if (within) {
    document.getElementById('content')?.focus();
  }
}

if (!customElements.get('atlas-scene')) {
  customElements.define('atlas-scene', SceneView);
}
