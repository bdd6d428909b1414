import {find, findAll, lay, mark, put} from './dom.js';
import {documentAt} from './fetched.js';
import {inTime} from './clock.js';
import {eventOf} from './model.js';
import {formatQuery, joined, parseQuery, valueIn} from './query.js';
import {rowFor, ROW} from './retime.js';
import {linkOf as titleOf, reportsIn} from './said.js';
import {passes} from './shown.js';

/** As many reports has a row that opens, as the server's Rows says. */
const MOST_OPEN = 150;

/**
 * Opens a closed row in place: the lanes of the country's own page, on the axis of this figure. One row is open at a time.
 *
 * @typedef {import('./model.js').Event} Event
 * @typedef {import('./dom.js').Written} Written
 * @typedef {{can: (country: string) => boolean, close: () => void, dim: (isIn: (event: Event) => boolean) => void, row: () => Written | undefined, open: (country: string, query: import('./query.js').Query) => Promise<Event[] | null>}} Opener
 * @param {import('./model.js').Model} model @returns {Opener}
 */
export function rowOpener(model) {
  const {figure, root} = model;
  const pattern = find(figure, '.lanes').dataset.rows;
  const served = parseQuery(root.getAttribute('query') || '');
  /** Whoever asks later is answered alone. */
  let turn = 0;
  let open = /** @type {{li: Written, part: Element} | null} */ (null);

  /** @param {Written} li */
  const linkOf = (li) => find(li, '.row');

  function close() {
    turn++;
    if (!open) return;
    const {li, part} = open;
    open = null;
    model.opened.forEach((event) => model.byId.delete(event.id));
    model.opened = [];
    part.remove();
    mark(li, {open: false});
    put(linkOf(li), {'aria-expanded': false});
  }

  const asks = !!pattern && !root.hasAttribute('alone');
  /** The page of a country of more reports has its own rows closed. @param {import('./model.js').Lane} [lane] */
  const mayOpen = (lane) => asks && !!lane?.country && lane.events.length <= MOST_OPEN;
  for (const lane of model.lanes) if (mayOpen(lane)) put(linkOf(lane.li), {'aria-expanded': false});

  return {
    /** Whether the row of a country opens here. @param {string} country */
    can: (country) => mayOpen(model.lanes.find((one) => one.country === country)),
    close,
    /** What of the open row lies outside the window is faint. @param {(event: Event) => boolean} isIn */
    dim(isIn) {
      for (const event of model.opened) for (const part of [event.mark, ...event.lag]) mark(part, {off: !isIn(event)});
    },
    /** The row that is open. */
    row: () => open?.li,
    /**
     * Opens the row of a country.
     *
     * @param {string} country its code
     * @param {import('./query.js').Query} query what is asked
     * @returns {Promise<Event[] | null>} its events; none where they are not to be had, null where something else was asked meanwhile
     */
    async open(country, query) {
      const lane = model.lanes.find((one) => one.country === country);
      if (!lane || !mayOpen(lane)) return [];
      close();
      const mine = turn;
      const {from, to} = served;
      const page = await documentAt(pattern.split('?')[0].replace('{0}', country) + asking({...query, from, to}));
      // meanwhile another row was asked for, or other events
      if (mine !== turn) return null;
      const lanes = findAll(page, '.country > .lane:has([data-id])');
      const rows = reportsIn(page);
      const [here, there] = [figure, page].map((root) => findAll(root, '.supplier').map((seat) => seat.textContent));
      const events = lanes.flatMap((li) => findAll(li, 'a[data-id]').map((link) => {
        const {id, seats} = link.dataset;
        // seats are numbered anew in each page
        if (seats) put(link, {'data-seats': seats.split(' ').map((n) => here.indexOf(there[Number(n)])).join(' ')});
        const row = rows.get(id);
        if (row) put(link, {href: titleOf(row).getAttribute('href')});
        return {...eventOf(rows, {...lane, li, key: li.dataset.lane}, link, id), opened: country};
      }));
      // a host of files answers every question with the same page
      const [asked, others] = [events.filter((event) => passes(event, query)), events.filter((event) => !passes(event, query))];
      for (const event of others) for (const part of [event.mark, ...event.lag]) part.remove();
      const left = lanes.filter((li) => find(li, 'a[data-id]'));
      if (!left.length) return [];
      show(lane, left, page);
      model.opened = inTime(asked, query.clock);
      model.opened.forEach((event) => model.byId.set(event.id, event));
      return model.opened;
    },
  };

  /** @param {import('./query.js').Query} query */
  function asking(query) {
    const text = joined(formatQuery(query), {theme: valueIn(pattern.split('?')[1] || '', 'theme')});
    return text && '?' + text;
  }

  /** @param {import('./model.js').Lane} lane @param {Written[]} lanes @param {Document} page */
  function show(lane, lanes, page) {
    const link = linkOf(lane.li);
    const part = document.createElement('ol');
    // bars of its marks refer to fades that closed rows have no use for
    find(figure, 'defs').append(...findAll(page, '.fade').filter(({id}) => !find(figure, '#' + id)));
    put(part, {class: 'country opened', 'aria-label': lane.name});
    part.append(...lanes);
    lane.li.append(part);
    open = {li: lane.li, part};
    mark(lane.li, {open: true});
    put(link, {'aria-expanded': true});
    const {first, last} = find(page, '.time').dataset;
    const days = model.last + 1 - model.first;
    toAxis(part, (Number(first) - model.first) / days, (Number(last) + 1 - Number(first)) / days);
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
