/**
 * Filters with counts, as plain check boxes that open and close by question.
 *
 * `show(facets)` brings them up to date; what is open, typed and focused stays. Fires `atlas-facet` with
 * `detail: {facet, code, on}`.
 *
 * @typedef {{code: string, name: string, count: number, chosen: boolean}} Value
 * @typedef {{code: string, name: string, find: string, more: string, chosen: number, open: boolean, values: Value[]}} Facet
 */
const LONG = 8;
/** Of a long list, those that are shown before anybody asks for all. */
const FEW = 6;

class Facets extends HTMLElement {
  /** @param {Facet[]} facets */
  show(facets) {
    for (const facet of facets) {
      const box = this.#box(facet);
      const badge = /** @type {HTMLElement} */ (box.querySelector('.chosen'));
      badge.textContent = facet.chosen ? String(facet.chosen) : '';
      badge.hidden = !facet.chosen;
      box.hidden = facet.values.length === 0;
      this.#fill(box, facet);
    }
  }

  /** @param {Facet} facet @returns {HTMLDetailsElement} */
  #box(facet) {
    const known = this.querySelector(`details[data-facet="${facet.code}"]`);
    if (known) {
      const name = /** @type {HTMLElement} */ (known.querySelector('.name'));
      name.textContent = facet.name;
      known.querySelector('fieldset')?.setAttribute('aria-label', facet.name);
      return /** @type {HTMLDetailsElement} */ (known);
    }
    const box = make('details');
    box.dataset.facet = facet.code;
    box.open = facet.open;
    const summary = make('summary');
    summary.append(make('span', 'name', facet.name), ' ', make('span', 'chosen'));
    const find = make('input', 'find');
    find.type = 'search';
    find.placeholder = facet.find;
    find.setAttribute('aria-label', facet.find);
    find.hidden = facet.values.length <= LONG;
    find.addEventListener('input', () => narrow(box));
    const list = make('fieldset');
    list.setAttribute('aria-label', facet.name);
    const more = make('button', 'more');
    more.type = 'button';
    more.addEventListener('click', () => {
      box.dataset.all = '';
      narrow(box);
      // the button is gone: what it has brought is next
      /** @type {HTMLElement | undefined} */ (list.querySelectorAll('input')[FEW])?.focus({ preventScroll: true });
    });
    box.append(summary, find, list, more);
    box.addEventListener('change', (event) => {
      const target = /** @type {HTMLInputElement} */ (event.target);
      if (target.type === 'checkbox') {
        this.dispatchEvent(new CustomEvent('atlas-facet',
          { detail: { facet: facet.code, code: target.value, on: target.checked } }));
      }
    });
    this.append(box);
    return box;
  }

  /** @param {HTMLDetailsElement} box @param {Facet} facet */
  #fill(box, facet) {
    const list = /** @type {HTMLFieldSetElement} */ (box.querySelector('fieldset'));
    const most = Math.max(1, ...facet.values.map((value) => value.count));
    /** @type {HTMLElement} */ (box.querySelector('.more')).textContent = facet.more;
    const known = new Map([...list.children].map((row) => [/** @type {HTMLElement} */ (row).dataset.code, row]));
    const wanted = facet.values.map((value) => {
      const row = known.get(value.code) ?? option(value.code);
      const tick = /** @type {HTMLInputElement} */ (row.querySelector('input'));
      tick.checked = value.chosen;
      /** @type {HTMLElement} */ (row.querySelector('.name')).textContent = value.name;
      /** @type {HTMLElement} */ (row.querySelector('.count')).textContent = String(value.count);
      row.classList.toggle('none', value.count === 0);
      // as long as its share of the largest
      /** @type {HTMLElement} */ (row).style.setProperty('--share', String(value.count / most));
      return row;
    });
    const focused = list.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
    list.replaceChildren(...wanted);
    focused?.focus({ preventScroll: true });
    narrow(box);
  }
}

/** @param {string} code */
function option(code) {
  const row = make('label');
  row.dataset.code = code;
  const tick = make('input');
  tick.type = 'checkbox';
  tick.value = code;
  row.append(tick, ' ', make('span', 'name'), ' ', make('span', 'count'));
  return row;
}

/** Shows only what was looked for; of a long list the first and the chosen, until all are asked for. @param {HTMLElement} box */
function narrow(box) {
  const wanted = /** @type {HTMLInputElement} */ (box.querySelector('.find')).value.trim().toLowerCase();
  const rows = [.../** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll('fieldset label'))];
  const few = !wanted && box.dataset.all === undefined && rows.length > LONG;
  rows.forEach((row, i) => {
    row.hidden = (few && i >= FEW && !row.querySelector('input')?.checked)
      || !(row.querySelector('.name')?.textContent ?? '').toLowerCase().includes(wanted);
  });
  /** @type {HTMLElement} */ (box.querySelector('.more')).hidden = !few;
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag @param {string} [name] @param {string} [text]
 * @returns {HTMLElementTagNameMap[K]}
 */
function make(tag, name = '', text = '') {
  const element = document.createElement(tag);
  if (name) {
    element.className = name;
  }
  element.textContent = text;
  return element;
}

if (!customElements.get('atlas-facets')) {
  customElements.define('atlas-facets', Facets);
}
