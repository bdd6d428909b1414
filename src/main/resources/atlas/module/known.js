import {below} from './count.js';
import {countedIn} from './counted.js';
import {find, findAll, isGuest, mark, modified, put, say, settled, svg, words} from './dom.js';
import {happenedDay, reportDay} from './knowledge.js';
import {factsOf, RANKS, STAGES, sumOf, supports} from './standing.js';
import {clamp, dayOf, isoDate, lastDay, monthTo, startOfStep} from './time.js';

/**
 * Moves the day to which a reader looks back. What the server wrote for one day is done anew for another: counts, map, gap,
 * countries. Rules and texts are the server's.
 *
 * @typedef {import('./model.js').Event} Event
 * @typedef {ReturnType<typeof countryOf>} Country
 */

const root = find(document, '.known');
const texts = find(root, '.texts').dataset;
const plot = find(root, '.plot');
const list = find(root, 'ol.changed');
const [first, last, end] = [plot.dataset.first, plot.dataset.last, plot.dataset.end].map(Number);
const [title, heading, live] = ['h1', '.otherwise h2', '.live'].map((selector) => find(root, selector));
const stages = texts.stages.split('/');
const publishers = list.dataset.publishers.split('|');
const dates = new Intl.DateTimeFormat(root.lang === 'en' ? 'en-GB' : root.lang, {dateStyle: 'long', timeZone: 'UTC'});
// of French days the first has an ordinal, which browsers do not write
const inWords = (/** @type {number} */ day) => dates.format(day * 864e5).replace(root.lang === 'fr' ? /^1 / : /^$/, '1er ');
const lower = (/** @type {string} */ stage) => (stage ? stages[STAGES.indexOf(stage)] : texts.nothing);

/** Publishers of earliest reports, by event. @type {Map<Event, string>} */
const told = new Map();
const lanes = findAll(list, '.lane[data-events]').map((li) => {
  const events = countedIn(li, {li, key: li.dataset.lane, country: li.dataset.cc || '', name: '', events: []}, list.dataset.systems.split(' '), Number(list.dataset.first));
  li.dataset.by.split(' ').forEach((by, i) => told.set(events[i], by === '.' ? '' : publishers[parseInt(by, 36)]));
  return events;
});
const all = lanes.flat();
const countries = new Map();
for (const event of all) for (const code of event.countries) (countries.get(code) || countries.set(code, []).get(code)).push(event);
const drawn = [...countries].map(([code, events]) => countryOf(code, events));

/** Days ascending of all events, of which those by a day are counted. @param {(event: Event) => number} day */
const sorted = (day) => Float64Array.from(all.map(day)).sort();
const reports = sorted(reportDay);
const ghostly = (/** @type {Event} */ event) => (reportDay(event) < Infinity ? happenedDay(event) : Infinity);
const happened = sorted(ghostly);
const both = sorted((event) => Math.max(ghostly(event), reportDay(event)));
const undated = sorted((event) => (reportDay(event) < Infinity ? Infinity : happenedDay(event)));

/** What is drawn of a country, and the days of its events. @param {string} code @param {Event[]} events */
function countryOf(code, events) {
  const by = (/** @type {string} */ selector) => findAll(root, `${selector}[data-cc="${code}"]`);
  const known = Float64Array.from(events.map(reportDay));
  const said = known.map((day, i) => (day < Infinity ? Math.min(day, happenedDay(events[i])) : day));
  const [place, li] = [by('.place')[0], by('.lane')[0]];
  return {
    events, known, said, facts: factsOf(events), land: by('.base '), shape: find(root, '#known-' + code),
    ghost: findAll(root, '.ghosts use').find((use) => use.getAttribute('href') === '#known-' + code),
    place: place && {all: place, signs: findAll(place, 'use'), link: find(place, 'a'), name: find(place, 'text')?.textContent || find(li, '.row').textContent || ''},
    lane: li && {all: li, signs: findAll(li, '.sign use'), change: find(li, '.change'), teller: find(li, 'small'), band: find(li, '.band line')},
    was: '',
  };
}

/** @param {Float64Array} days @param {number} day */
const by = (days, day) => below(days, day + 1);

/** Which event told first of what is now said of a country: of those that support it, or else of all ghosts. @param {Country} country @param {string} stage @param {number} day */
function firstOf({events, facts, known, said}, stage, day) {
  const ghosts = events.map((_, i) => i).filter((i) => known[i] > day && said[i] <= day);
  const support = ghosts.filter((i) => supports(facts, RANKS.indexOf(stage), i));
  return events[(support[0] === undefined ? ghosts : support).reduce((a, b) => (known[b] < known[a] ? b : a))];
}

/** @param {Element} use @param {string} style @param {string} stage */
const glyph = (use, style, stage) => put(use, {class: `glyph ${style} ${stage || 'none'}`, href: '#known-g-' + (stage || 'context')});

/** @param {Country} country @param {number} day @returns {number} 1 where it is drawn otherwise */
function draw(country, day) {
  const {facts, known, said} = country;
  const stood = sumOf({starts: known, ends: known}, facts, -Infinity, day, false).stage;
  // where no report is a ghost, nothing else is said
  const stage = known.some((at, i) => at > day && said[i] <= day) ? sumOf({starts: said, ends: said}, facts, -Infinity, day, false).stage : stood;
  const now = stage === stood || stage === 'context' ? '' : stage;
  const first = now && firstOf(country, now, day);
  const is = [stood, now, first && told.get(first), first && reportDay(first)].join();
  if (country.was !== is) show(country, stood, now, first || undefined);
  country.was = is;
  return now ? 1 : 0;
}

/** The outline of a shape. @param {string} id */
const ghostOf = (id) => /** @type {import('./dom.js').Written} */ (/** @type {Element} */ (svg('use', {class: 'ghost', href: '#' + id})));

/** @param {Country} country @param {string} stood @param {string} now @param {Event} [first] */
function show(country, stood, now, first) {
  const {place, lane, land, shape} = country;
  for (const part of land) put(part, {class: `${part.classList[0]} ${stood}`});
  if (place) {
    mark(place.all, {known: !!stood, said: !!now, gone: !stood && !now});
    glyph(place.signs[0], 'known', stood);
    glyph(place.signs[1], 'said', now);
    put(place.link, {'aria-label': words(now ? texts.placeSaid : texts.place, place.name, lower(stood), lower(now))});
  }
  if (shape && !country.ghost) find(root, '.ghosts').append((country.ghost = ghostOf(shape.id)));
  if (country.ghost) mark(country.ghost, {gone: !now});
  if (!lane) return;
  mark(lane.all, {gone: !now});
  if (!first) return;
  glyph(lane.signs[0], 'known', stood);
  glyph(lane.signs[1], 'said', now);
  say(lane.change, words(texts.change, lower(stood), lower(now)));
  say(lane.teller, words(texts.teller, told.get(first) || '', isoDate(reportDay(first)).slice(0, 4)));
  put(lane.band, {x1: share(happenedDay(first)), x2: share(reportDay(first))});
}

/** A share as the server writes it. @param {number} of one */
const percent = (of) => Math.round(1e4 * of) / 100 + '%';

/** Where a day ends on the axis. @param {number} day */
const share = (day) => percent(clamp((day + 1 - first) / (last + 1 - first), 0, 1));

/** Of how many countries something is so. @param {(known: number, said: number) => boolean} is of an event's day of report, and of the day on which it is first drawn */
const spread = (is) => drawn.filter(({known, said}) => known.some((day, i) => is(day, said[i]))).length;

/** The links to days move it, too: a host of files has no other page for them. */
const days = findAll(root, '.days a');
const dayAt = (/** @type {HTMLElement} */ link) => dayOf(link.dataset.day || '');

let now = Number(plot.dataset.day);

/** @param {number} day its end is meant */
function look(day) {
  now = day;
  const changed = drawn.reduce((sum, country) => sum + draw(country, day), 0);
  const [out, ghosts] = [by(reports, day), by(happened, day) - by(both, day)];
  const [outIn, ghostsIn] = [spread((known) => known <= day), spread((known, said) => known > day && said <= day)];
  count('reported', out, outIn);
  count('ghosts', ghosts, ghostsIn);
  count('changed', changed);
  count('undated', by(undated, day));
  say(title, words(texts.title, inWords(day)));
  for (const link of days) put(link, {'aria-current': dayAt(link) === day ? 'date' : null});
  say(heading, words(texts.changed, changed));
  cross(day);
  spoken = words(texts.sentence, inWords(day), out, outIn) + (ghosts ? words(texts.sentenceGhosts, ghosts, ghostsIn) : '');
  put(slider, {'aria-valuetext': inWords(day)});
  slider.value = String(day);
  rest();
}

const counts = find(root, '.counts');

/** @param {string} name @param {number} number @param {number} [of] countries */
function count(name, number, of) {
  const cell = find(counts, '.' + name);
  say(find(cell, 'b'), words('{0}', number));
  if (of !== undefined) say(find(cell, 'span'), words(texts.countCountries, of));
}

const group = find(plot, '.marks .day');

/** The line of the day, and the two counts on it. @param {number} day */
function cross(day) {
  put(find(group, 'line'), {x1: share(day), x2: share(day)});
  const most = Math.max(1, by(happened, Number.MAX_VALUE));
  put(group, {class: (parseFloat(share(day)) > 50 ? 'day left' : 'day right') + (by(happened, day) / most > 0.5 ? ' low' : '')});
  for (const [style, days] of /** @type {[string, Float64Array][]} */ ([['happened', happened], ['reported', both]])) {
    const number = by(days, day);
    const y = percent(1 - number / most);
    put(find(group, 'circle.' + style), {cx: share(day), cy: y});
    // in words, and on phones as a number
    findAll(group, 'text.' + style).forEach((text, i) => {
      put(text, {x: share(day)});
      say(text, words(i ? '{0}' : style === 'happened' ? texts.atHappened : texts.atReported, number));
    });
  }
}

let spoken = '';
const rest = settled(() => {
  say(live, spoken);
  if (isGuest) return;
  const parts = location.search.slice(1).split('&').filter((part) => part && !part.startsWith('then='));
  const theme = parts.findIndex((part) => part.startsWith('theme='));
  parts.splice(theme < 0 ? parts.length : theme, 0, 'then=' + isoDate(now));
  try {
    history.replaceState(history.state, '', '?' + parts.join('&'));
  } catch {
    // some hosts allow no history; the address is a convenience
  }
}, 300);

const slider = Object.assign(document.createElement('input'), {type: 'range', min: String(first - 1), max: String(last), value: String(now)});
put(slider, {'aria-label': texts.day, 'aria-valuetext': inWords(now), class: 'slider'});
plot.prepend(slider);
/** The end of a month or a year, after or before a day. @param {number} day @param {number} months @param {number} by 1 or -1 */
function stepFrom(day, months, by) {
  const before = startOfStep(day + 1, months, 0) - 1;
  return by < 0 && before < day ? before : startOfStep(day + 1, months, by) - 1;
}
const within = (/** @type {number} */ day) => clamp(day, first, end);
slider.addEventListener('input', () => go(monthTo(Number(slider.value))));
slider.addEventListener('keydown', (event) => {
  const [months, by] = {ArrowRight: [1, 1], ArrowUp: [1, 1], ArrowLeft: [1, -1], ArrowDown: [1, -1], PageUp: [12, 1], PageDown: [12, -1]}[event.key] || [0, 0];
  if (!months || modified(event)) return;
  event.preventDefault();
  go(stepFrom(now, months, by));
});

/** Who chooses a day stops the play. @param {number} day */
function go(day) {
  stop();
  look(within(day));
}

const play = Object.assign(document.createElement('button'), {type: 'button', className: 'play', textContent: texts.play});
find(root, '.gap').insertBefore(play, plot);
let timer = 0;
/** The first day on which there is anything to see; none where no report is dated. */
const begin = Math.min(happened[0], reports[0]);
play.hidden = !(begin < Infinity);

function stop() {
  clearInterval(timer);
  timer = 0;
  say(play, texts.play);
}

play.addEventListener('click', () => {
  if (timer) {
    stop();
    return;
  }
  if (now >= end) look(within(stepFrom(begin, 12, 1)));
  timer = setInterval(() => (now < end ? look(within(stepFrom(now, 12, 1))) : stop()), 1000);
  say(play, texts.pause);
});

for (const link of days) {
  link.addEventListener('click', (event) => {
    if (modified(event)) return;
    event.preventDefault();
    go(dayAt(link));
  });
}
// a host of files has one page for all days
const asked = lastDay(new URLSearchParams(location.search).get('then') || '');
if (!isNaN(asked) && within(asked) !== now) look(within(asked));
