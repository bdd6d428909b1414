import {addressBar, openIn} from './address.js';
import {brushView} from './brush.js';
import {eventCard} from './card.js';
import {chosenRow} from './chosen-row.js';
import {legend, timeBar, toolBar} from './controls.js';
import {further} from './detail.js';
import {find, findAll, mark, modified, put, say, settled} from './dom.js';
import {eventsAbout} from './fetched.js';
import {histogramView} from './histogram.js';
import {labels} from './labels.js';
import {lanesView} from './lanes-view.js';
import {holding} from './held.js';
import {idsAt, light} from './light.js';
import {mapView} from './map-view.js';
import {mapZoom} from './map-zoom.js';
import {isThere, readModel} from './model.js';
import {rowOpener} from './open-row.js';
import {EVERYTHING, formatQuery, parseQuery, withSystemsOf} from './query.js';
import {retimer} from './retime.js';
import {focusOn, roving} from './roving.js';
import {rowsView} from './rows.js';
import {countsBy, liesIn, passing} from './shown.js';
import {initial, reduce, windowOf} from './state.js';
import {summaryOf, yearsIn} from './summary.js';

/**
 * @typedef {import('./model.js').Event} Event
 * @typedef {import('./summary.js').Counts & {has: (event: Event) => boolean}} Tally
 */

/**
 * Brings one figure to life. Everything happens inside its root; nothing is fetched to start.
 *
 * @param {import('./dom.js').Written} root the element around figure and table
 * @param {import('./dom.js').Written} figure
 * @param {(name: string, detail: Record<string, string>) => void} tell the host of the element
 */
export function enliven(root, figure, tell) {
  /** @type {HTMLTemplateElement} */
  const template = find(figure, 'template.controls');
  const controls = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  const texts = find(controls, '.texts').dataset;
  const [tools, bar, brush, zoom, hint, card, live] = ['.tools', '.timebar', '.brush', '.zoom', '.hint', '.card', '.live'].map((name) => find(controls, name));
  const model = readModel(root, figure);
  const map = find(figure, '.map');
  const sentence = find(figure, '[data-summary]');
  const served = parseQuery(root.getAttribute('query') || '');
  const dates = new Intl.DateTimeFormat(figure.lang || undefined, {year: 'numeric', month: 'short', timeZone: 'UTC'});
  const dayName = (/** @type {number} */ day) => dates.format(day * 864e5);
  const whole = sentence.textContent;

  /** Events that speak of some words; nothing where all do. @type {Map<string, Set<import('./model.js').Event> | undefined>} */
  const answers = new Map([['', undefined], [served.words, undefined]]);
  /** @type {import('./state.js').State} */
  let state = {...initial(model.first, model.last, served), from: served.from, to: served.to};
  let pass = /** @type {import('./shown.js').Passing} */ (/** @type {unknown} */ (null));
  let spoken = served.words;
  let was = '';
  let added = 0;
  let inWindow = /** @type {Tally} */ (/** @type {unknown} */ (null));
  let chosenAt = /** @type {import('./dom.js').Written | null} */ (null);
  const now = () => state;
  const held = holding(model, served);

  find(figure, '.slot.tools').replaceWith(tools);
  // without any date there is no time to move in
  if (bar) {
    find(figure, '[data-controls]').replaceChildren(bar);
    find(figure, '.histogram').after(brush);
  }
  map.append(zoom, hint);
  figure.append(live);
  mark(figure, {alive: true});

  const address = addressBar(root, now, dispatch, held);
  const histogram = bar && histogramView(model);
  const lanes = model.closed ? rowsView(model, texts) : lanesView(model);
  const rows = model.closed ? rowOpener(model) : undefined;
  const chosen = rows && chosenRow(model, rows, now, dispatch, listed);
  const symbols = mapView(model, texts);
  const retime = retimer(model);
  const rove = roving(model, () => pass);
  const end = new AbortController();
  light(model, end.signal);
  const showLegend = legend(figure);
  const showTools = toolBar(tools, now, dispatch);
  const wayBack = find(tools, '.all');
  const time = bar && timeBar(bar, texts, now, dispatch, dayName, (after) => Math.min(...pass.starts.filter((day) => day > after), Infinity));
  const showBrush = bar && brushView(brush, model, histogram.binAt, now, dispatch, dayName);
  const names = labels(map, model.places);
  mapZoom(map, zoom, hint, () => model.places.filter(isThere), rename, root.hasAttribute('alone') ? {} : further(map));
  const evidence = eventCard(model, card, texts, dispatch, () => pass.events);
  const calm = settled(announce, 400);

  /** @param {import('./state.js').Action} action */
  function dispatch(action) {
    const before = state;
    // a frame cannot have more than it was written for
    state = reduce(state, action.type === 'all' && !address.ours ? {...state, type: 'restore', query: served} : action);
    if (state.query !== before.query && !held(state.query)) {
      if (address.ours) address.leave();
      // this page, and the address that Back leads to, stay as they are
      state = before;
    }
    show(before);
    address.changed(action.type === 'all');
    if (state.id !== before.id) tell('atlas-select', {id: state.id});
    if (formatQuery(state.query) !== formatQuery(before.query)) tell('atlas-query', {query: formatQuery(state.query)});
  }

  const search = settled(async () => {
    const {words} = state.query;
    const ids = await eventsAbout(words);
    if (!ids) return;
    answers.set(words, new Set(ids.flatMap((id) => model.byId.get(id) || [])));
    show();
  }, 150);

  /** What is asked but for time. @param {Record<string, string[]>} chosen @param {string} words @returns {string} */
  const asked = (chosen, words) => formatQuery({...EVERYTHING, chosen, words});

  /** @param {import('./state.js').State} [before] */
  function show(before) {
    const {query} = state;
    // until there is an answer, what was found before stays
    if (answers.has(query.words)) spoken = query.words;
    else search();
    const is = asked(query.chosen, spoken);
    const timed = before?.query.clock !== query.clock;
    const again = is !== was || timed;
    const narrowed = is !== asked(served.chosen, served.words);
    if (again) {
      was = is;
      const found = answers.get(spoken);
      pass = passing(model.events, query, found);
      symbols.filter(pass);
      const asServed = !narrowed && query.clock === figure.dataset.clock;
      lanes.filter(pass, asServed);
      histogram?.filter(pass, asServed);
      if (timed) retime(query.clock);
      tellCounts();
    }
    if (again || before?.query !== query) {
      const had = inWindow?.length;
      const [from, to] = windowOf(state);
      const everything = isWhole();
      symbols.show(from, to, everything);
      const shown = lanes.show(pass, from, to, everything);
      rows?.dim(isIn);
      summarise(shown, yearsIn(pass, from, to, everything), everything && !narrowed);
      showBrush?.();
      for (const link of /** @type {HTMLAnchorElement[]} */ (findAll(figure, '.switch a'))) put(link, {'aria-current': formatQuery(withSystemsOf(link, query)) === formatQuery(query) || null});
      wayBack.hidden = formatQuery(query) === formatQuery(address.ours ? EVERYTHING : served);
      calm();
      added = inWindow.length - had;
    }
    time?.show(added);
    // an event of the open row is found there again
    if (before?.id !== state.id || (again && !state.row)) {
      evidence.show(state.id, before?.id !== state.id ? chosenAt : undefined);
      chosenAt = null;
    }
    if (again || before?.row !== state.row) follow();
  }

  /** The row that is chosen, and in it the open event. */
  async function follow() {
    // a list of what was chosen before goes; a card outlives the row in which it stood
    if (card.matches('.many')) card.remove();
    else if (card.closest('.opened')) map.after(card);
    if (!await chosen?.follow()) return;
    rows?.dim(isIn);
    rove.refresh();
    if (state.id) evidence.found(state.id);
  }

  /** @param {Tally} shown how many of what @param {string} years @param {boolean} asServed */
  function summarise(shown, years, asServed) {
    mark(figure, {none: !pass.events.length});
    say(sentence, asServed ? whole : summaryOf(texts, shown, Number(sentence.dataset.summary), years));
    inWindow = shown;
  }

  /** @param {Event} event */
  const isIn = (event) => isWhole() || liesIn(event, state.query.clock, windowOf(state));

  /** Whether the window is that of the page. */
  const isWhole = () => state.query.from === served.from && state.query.to === served.to;

  /** How many there are of each stage and system in the window. */
  function tellCounts() {
    const {query} = state;
    const days = isWhole() ? undefined : windowOf(state);
    const found = answers.get(spoken);
    showLegend(query, countsBy(model.events, query, 'stage', found, days), pass.events.filter((event) => event.disputed && isIn(event)).length);
    showTools(countsBy(model.events, query, 'system', found, days));
  }

  /** What need not follow every step: the table, and the sentence for those who listen. */
  function announce() {
    const all = isAll();
    for (const [id, row] of model.closed ? [] : model.reports) {
      row.hidden = !all && !inWindow.has(/** @type {Event} */ (model.byId.get(id)));
    }
    symbols.rest();
    tellCounts();
    rove.refresh();
    say(live, state.playing ? '' : sentence.textContent);
    rename();
  }

  const isAll = () => inWindow.length === model.events.length;

  /** The server's names hold for the map as it drew it. */
  function rename() {
    names(isAll() && !map.classList.contains('zoomed'));
  }

  /** Beside the map: the reports of a country that was chosen on it. @param {Event[]} events @param {import('./dom.js').Written} from */
  function listed(events, from) {
    const shown = events.filter(isIn);
    evidence.list(shown.length ? shown : events, from);
    evidence.focus();
  }

  /** The systems of a link in place of those asked for. @param {HTMLAnchorElement} link @param {MouseEvent} event */
  function choose(link, event) {
    const query = withSystemsOf(link, state.query);
    if (!held(query)) return;
    event.preventDefault();
    dispatch({...state, type: 'restore', query});
  }

  figure.addEventListener('click', (/** @type {MouseEvent} */ event) => {
    const target = /** @type {Element} */ (event.target);
    const asking = /** @type {HTMLElement | null} */ (target.closest('[data-type]'));
    const choice = /** @type {HTMLAnchorElement | null} */ (target.closest('.switch a'));
    if (choice && !modified(event)) choose(choice, event);
    if (asking) dispatch(/** @type {import('./state.js').Action} */ (/** @type {unknown} */ ({...asking.dataset})));
    const link = /** @type {import('./dom.js').Written | null} */ (target.closest('a[href^="#e-"],a[data-id],.place > a,a.row,.ribbon,.base a'));
    if (!link || modified(event)) return;
    if (chosen && !link.dataset.id) {
      chosen.choose(link, event);
      return;
    }
    if (!model.closed && link.matches('.base a')) return;
    event.preventDefault();
    const ids = idsAt(link);
    const many = ids.length > 1;
    chosenAt = link;
    dispatch({type: 'select', id: many ? '' : ids[0]});
    if (many) evidence.list(ids.flatMap((id) => model.byId.get(id) || []), link);
    evidence.focus();
  });
  figure.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape') return;
    const panel = /** @type {HTMLDetailsElement | null} */ (/** @type {Element} */ (event.target).closest('details[open]'));
    const row = rows?.row();
    if (panel) {
      panel.open = false;
      focusOn(/** @type {import('./dom.js').Written} */ (panel.firstElementChild));
    } else if (!evidence.leave() && row?.contains(/** @type {Element} */ (event.target))) {
      dispatch({type: 'row', country: state.row});
      focusOn(find(row, '.row'));
    }
  });
  if (address.ours) {
    // a host of files alone answers every question with the same page
    const query = parseQuery(location.search);
    const {id, row} = openIn(location);
    state = {...state, query: held(query) ? query : served, id, row: rows ? row : ''};
  }
  show();
  rove.refresh();
  address.resume();
  (window.requestIdleCallback || setTimeout)(rehearse);

  /** A step back and on again, between two frames: the reader's first step finds everything ready, and is as quick as the next. */
  function rehearse() {
    const here = state;
    if (here.playing || end.signal.aborted) return;
    state = reduce(here, {type: 'step', by: -1});
    const there = state;
    show(here);
    state = here;
    show(there);
  }

  return {
    select: (/** @type {string} */ id) => dispatch({type: 'select', id}),
    ask: (/** @type {string} */ query) => dispatch({...state, type: 'restore', query: parseQuery(query)}),
    query: () => formatQuery(state.query),
    resume: address.resume,
    stop() {
      dispatch({type: 'pause'});
      address.stop();
    },
    end() { this.stop(); end.abort(); },
  };
}
