import {find, findAll, lay, mark, put} from './dom.js';
import {documentAt} from './fetched.js';
import {formatQuery} from './query.js';
import {rowFor, ROW, share} from './retime.js';

/**
 * Opens a closed row in place: the lanes of the country's own page, on the axis of this figure. One row is open at a time.
 *
 * @typedef {import('./model.js').Event} Event
 * @typedef {import('./dom.js').Written} Written
 * @typedef {{can: boolean, close: () => void, row: () => Written | undefined, open: (country: string, query: import('./query.js').Query) => Promise<Event[]>}} Opener
 * @param {import('./model.js').Model} model @returns {Opener}
 */
export function rowOpener(model) {
  const {figure, root} = model;
  const pattern = find(figure, '.lanes').dataset.rows;
  let open = /** @type {{li: Written, part: Element} | null} */ (null);

  /** @param {Written} li */
  const linkOf = (li) => find(li, '.row');

  function close() {
    if (!open) return;
    const {li, part} = open;
    open = null;
    model.opened.forEach((event) => model.byId.delete(event.id));
    model.opened = [];
    part.remove();
    mark(li, {open: false});
    put(linkOf(li), {'aria-expanded': false});
  }

  const can = !!pattern && !root.hasAttribute('alone');
  if (can) for (const {li, country} of model.lanes) if (country) put(linkOf(li), {'aria-expanded': false});

  return {
    can,
    close,
    /** The row that is open. */
    row: () => open?.li,
    /**
     * Opens the row of a country.
     *
     * @param {string} country its code
     * @param {import('./query.js').Query} query what is asked
     * @returns {Promise<Event[]>} its events; none where they are not to be had
     */
    async open(country, query) {
      const lane = model.lanes.find((one) => one.country === country);
      if (!lane || !can) return [];
      if (open?.li === lane.li) return model.opened;
      close();
      const link = linkOf(lane.li);
      const asked = formatQuery({...query, from: '', to: ''});
      const page = await documentAt(pattern.split('?')[0].replace('{0}', country) + (asked && '?' + asked));
      const lanes = findAll(page, '.country > .lane:has([data-id])');
      if (!lanes.length) return [];
      close();
      const part = document.createElement('ol');
      put(part, {class: 'country opened', 'aria-label': link.textContent});
      part.append(...lanes);
      lane.li.append(part);
      open = {li: lane.li, part};
      mark(lane.li, {open: true});
      put(link, {'aria-expanded': true});
      const {first, last} = find(page, '.time').dataset;
      toAxis(part, share(model, Number(first)), (Number(last) + 1 - Number(first)) / (model.last + 1 - model.first));
      model.opened = lanes.flatMap((li) => eventsOf(li, lane, page));
      model.opened.forEach((event) => model.byId.set(event.id, event));
      return model.opened;
    },
  };

  /** @param {Written} li @param {import('./model.js').Lane} lane @param {Document} page @returns {Event[]} */
  function eventsOf(li, lane, page) {
    const key = li.dataset.lane;
    return findAll(li, 'a[data-id]').map((link) => {
      const {id, c, system, countries} = link.dataset;
      const row = /** @type {HTMLTableRowElement | null} */ (page.getElementById('e-' + id));
      const title = row && row.querySelector('th a');
      if (title) put(link, {href: title.getAttribute('href')});
      return {id, mark: link, lag: [], row: row || undefined, lane: {...lane, li}, project: key.startsWith('context-') ? 'event ' + id : key, opened: lane.country,
        countries: countries ? countries.split(' ') : [lane.country], d0: NaN, d1: NaN, r0: NaN, r1: NaN, stage: c, reached: c, system,
        planned: link.classList.contains('planned'), once: link.classList.contains('once'), disputed: false};
    });
  }
}

/** Moves what stands at shares of one axis to those of another, and gives marks that come together rows of their own. @param {Element} part @param {number} begin @param {number} by */
function toAxis(part, begin, by) {
  const shares = (/** @type {string} */ text) => parseFloat(text) / 100;
  for (const element of findAll(part, '.track *')) {
    for (const side of ['x', 'x1', 'x2', 'cx', 'width']) {
      const value = element.getAttribute(side);
      if (value?.endsWith('%')) put(element, {[side]: Math.round(((side === 'width' ? 0 : begin) + by * shares(value)) * 1e4) / 100 + '%'});
    }
  }
  for (const track of findAll(part, '.track')) {
    const wide = track.getBoundingClientRect().width || 600;
    const rows = /** @type {number[]} */ ([]);
    for (const link of findAll(track, 'a[data-id]')) {
      const at = shares(find(link, '.hit').getAttribute('cx') || '0');
      const bar = link.querySelector('.bar');
      const left = bar ? shares(bar.getAttribute('x') || '0') : at;
      const row = rowFor(rows, at * wide, left * wide, (bar ? left + shares(bar.getAttribute('width') || '0') : at) * wide);
      for (const one of [link, ...findAll(track, `[data-of="${CSS.escape(link.dataset.id)}"]`)]) lay(one, {transform: `translateY(${row * ROW}px)`});
    }
    lay(track, {height: 24 + Math.max(0, rows.length - 1) * ROW + 'px'});
  }
}

/**
 * A row opens where it is, and closes; a country that was chosen on the map opens its row, and its reports are listed beside the map.
 *
 * @param {import('./model.js').Model} model @param {Opener} opener
 * @param {Written} link the row, the mark or the land @param {MouseEvent} event
 * @param {import('./query.js').Query} query what is asked
 * @param {(events: Event[], from: Written) => void} listed
 */
export async function chooseCountry(model, opener, link, event, query, listed) {
  const lane = model.lanes.find(({li}) => li.contains(link));
  const country = lane ? lane.country : (find(link, '[data-cc]') || link).dataset.cc || (link.dataset.place || '').split('@')[0];
  if (!opener.can || !country) return;
  event.preventDefault();
  if (lane && opener.row() === lane.li) {
    opener.close();
  } else if (!(await opener.open(country, query)).length) {
    // there is nothing to be had here: the country has a page
    const address = link.getAttribute('href') || (lane && find(lane.li, '.row').getAttribute('href'));
    if (address) location.assign(address);
  } else if (!lane) {
    listed(model.opened, link);
  }
}
