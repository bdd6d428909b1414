import {find, findAll, isGuest, modified, put} from './dom.js';
import {moment} from './clock.js';
import {isThere} from './model.js';

/**
 * @typedef {import('./dom.js').Written} Written
 * @typedef {{link: Written, country: string, lane: number}} Item
 */

/**
 * One tab stop per view; within it, arrows go from mark to mark: left and right in time, up and down within the country,
 * Home and End to the first and last.
 *
 * @param {import('./model.js').Model} model
 * @param {() => import('./shown.js').Passing} passing
 */
export function roving(model, passing) {
  const {places, figure} = model;
  const rows = !model.closed ? [] : model.lanes.map(({li}, lane) => ({li, link: find(li, 'a.row'), country: '', lane})).filter(({link}) => link);
  const views = [
    {links: () => (model.closed ? [...rows, ...opened()].map(({link}) => link) : model.lanes.flatMap((lane) => lane.events.map((event) => event.mark))), current: /** @type {Written | null} */ (null), list: () => (model.closed ? inRows()
      : passing().events.filter((event) => !event.mark.classList.contains('nowhere')).map((event) => ({link: event.mark, country: event.lane.country, lane: model.lanes.indexOf(event.lane)})))},
    {links: () => places.map((place) => place.link), current: /** @type {Written | null} */ (null), list: () => places.filter(isThere)
      .map((place) => ({link: place.link, country: place.country, lane: 0, at: place.events[0] ? moment(place.events[0], passing().clock) : 0}))
      .sort((a, b) => a.at - b.at)},
  ];
  /** The marks of the open row. @returns {Item[]} */
  function opened() {
    return model.opened.filter(({mark}) => !mark.closest('.nowhere')).map((event, lane) => ({link: event.mark, country: event.opened || '', lane}));
  }

  /** Rows, and after the open one its marks. @returns {Item[]} */
  function inRows() {
    const marks = opened();
    return rows.filter((item) => !item.li.classList.contains('gone')).flatMap((item) => (item.li.classList.contains('open') ? [item, ...marks] : [item]));
  }

  const viewOf = (/** @type {EventTarget | null} */ link) => views.find((view) => view.links().includes(/** @type {Written} */ (link)));

  /** @param {{current: Written | null}} view @param {Written | undefined} link */
  function rest(view, link) {
    if (view.current) put(view.current, {tabindex: -1});
    view.current = link || null;
    if (link) put(link, {tabindex: 0});
  }

  for (const {links} of [...views, {links: () => findAll(figure, '.name a')}]) links().forEach((link) => put(link, {tabindex: -1}));
  figure.addEventListener('focusin', (/** @type {FocusEvent} */ event) => {
    const view = viewOf(event.target);
    if (view) rest(view, /** @type {Written} */ (event.target));
  });
  figure.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    const view = viewOf(event.target);
    if (!view || modified(event)) return;
    const list = /** @type {Item[]} */ (view.list());
    const here = list.find((item) => item.link === event.target);
    const row = event.key === 'ArrowUp' || event.key === 'ArrowDown' ? list.filter((item) => item.country === here?.country).sort((a, b) => a.lane - b.lane) : list;
    const at = row.indexOf(/** @type {Item} */ (here));
    const next = {ArrowLeft: at - 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: row.length - 1}[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (row[next]) focusOn(row[next].link);
  });

  return {
    /** After marks came or went: the tab stop is on one that is there. */
    refresh() {
      for (const link of findAll(figure, '.opened a')) if (link !== views[0].current) put(link, {tabindex: -1});
      for (const view of views) {
        const list = /** @type {Item[]} */ (view.list());
        if (!list.some((item) => item.link === view.current)) rest(view, list[0]?.link);
      }
    },
  };
}

/**
 * Focus never scrolls a page that is not ours; the panel of lanes scrolls itself, and our own page no further than needed.
 * @param {import('./dom.js').Written} element
 */
export function focusOn(element) {
  element.focus({preventScroll: true});
  const lane = /** @type {Element} */ (element.closest('.lane'));
  const panel = element.closest('.panel');
  if (lane && panel && panel.scrollHeight > panel.clientHeight) {
    const box = lane.getBoundingClientRect();
    const above = box.top - panel.getBoundingClientRect().top - 52;
    const below = above + box.height + 60 - panel.clientHeight;
    panel.scrollTop += Math.min(above, Math.max(below, 0));
  }
  if (!isGuest) element.scrollIntoView({block: 'nearest'});
}
