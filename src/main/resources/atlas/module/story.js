import {find, findAll, lay, mark, modified, part, put, say, settled, svg} from './dom.js';
import {arrange, framed} from './corner.js';
import {drawnOf} from './detail.js';
import {chapterAt} from './reading.js';

/**
 * The figure of a story stays in sight and shows the chapter that is read. The server has drawn everything: the map of a
 * chapter is that of its still, lifted into the figure; marks and lanes outside of it are dimmed, not taken away.
 *
 * @typedef {import('./dom.js').Written} Written
 * @typedef {{section: Written, shot: SVGSVGElement | null, ids: Set<string>}} Chapter
 */

const WIDE = matchMedia('(min-width:1100px)');
/** Over which the lanes fade at their lower edge, pixels, as in the style sheet. */
const FADE = 24;
const CALM = matchMedia('(prefers-reduced-motion:reduce)');

/** @param {Written} telling */
function follow(telling) {
  const stage = find(telling, '.stage');
  const map = find(stage, '.map');
  const world = find(map, '.world');
  const [back, on, share] = /** @type {(HTMLAnchorElement & Written)[]} */ (['.back', '.on', '.share'].map((name) => find(stage, name)));
  const chapters = findAll(telling, '.chapter').map((section) => ({section, shot: /** @type {SVGSVGElement | null} */ (find(section, '.shot')), ids: new Set((section.dataset.ids || '').split(' '))}));
  const base = find(map, '.base');
  const plane = (base.getAttribute('viewBox') || '').split(' ').map(Number);
  /** What is drawn of the world: more than the plane, where that is a part of it. */
  const drawn = base.dataset.drawn ? drawnOf(base) : plane;
  const ticks = findAll(stage, '.ticks a').map((tick) => ({tick, index: chapters.findIndex(({section}) => '#' + section.id === tick.getAttribute('href'))}));
  const panel = find(stage, '.panel');
  const rows = /** @type {Written} */ (find(panel, '.lanes'));
  /** Looked for once: the figure holds thousands of elements, and every step asks for these. */
  const marks = findAll(stage, '.mark[data-id],.lag[data-of]').map((element) => ({element, id: element.dataset.id || element.dataset.of, isMark: !!element.dataset.id}));
  const places = findAll(map, '.over .place a[data-ids]').map((link) => ({place: /** @type {Written} */ (link.parentElement), ids: (link.dataset.ids || '').split(' ')}));
  const lanes = findAll(stage, '.lane').map((lane) => ({lane, ids: findAll(lane, '.mark').map((mark) => mark.dataset.id), isTold: true}));
  const line = find(stage, '.read');
  /** The whole story, before its first chapter. */
  const whole = find(/** @type {HTMLTemplateElement} */ (/** @type {unknown} */ (find(stage, '.whole'))).content, '.shot');
  const band = svg('rect', {class: 'band', height: '100%'});
  const home = part('button', 'home', stage.dataset.back);
  let current = -1;
  let asked = 0;
  /** Left free below the last lane, pixels. */
  let below = 0;
  let arranged = '';
  /** The still in the map: its countries beneath the marks of the whole story, its own marks above them. @type {SVGSVGElement[]} */
  let lifted = [];
  /** @type {Animation | undefined} */
  let moving;

  home.type = 'button';
  home.onclick = () => settle(chapters[current]);
  find(stage, '.grid')?.append(band);
  map.append(home);
  mark(telling, {followed: true});
  mark(stage, {shows: true});

  /** What is read now, from where everything lies now. */
  function look() {
    asked = 0;
    const tops = chapters.map(({section}) => section.getBoundingClientRect().top + scrollY);
    const stuck = getComputedStyle(stage).position === 'sticky' && !WIDE.matches;
    const page = {height: innerHeight, cover: stuck ? stage.offsetHeight : 0, length: document.documentElement.scrollHeight};
    const end = telling.getBoundingClientRect().bottom + scrollY;
    // on the line itself: below the stage it would ask for the style of every mark
    lay(line, {'--read': String(Math.min(1, Math.max(0, (scrollY - tops[0] + innerHeight / 2) / (end - tops[0] - innerHeight / 2))))});
    const next = chapterAt(tops, scrollY, page);
    if (next !== current) turn(next);
    // a reader's own view stands until he leaves it
    else if (map.clientWidth + ' ' + map.clientHeight !== arranged && !map.matches('.zoomed')) settle(chapters[current]);
  }
  const later = () => (asked ||= requestAnimationFrame(look));

  /** @param {number} next */
  function turn(next) {
    const was = world.getBoundingClientRect();
    chapters[current]?.section.classList.remove('current');
    current = next;
    const chapter = chapters[next];
    chapter?.section.classList.add('current');
    // all is written before anything is asked of the layout, which is then made once
    dim(chapter);
    lift(chapter);
    quote(chapter);
    settle(chapter);
    bring(chapter);
    move(was);
    tell(chapter);
    rest();
  }

  /** Marks, lanes and the days of a chapter. @param {Chapter | undefined} chapter */
  function dim(chapter) {
    const focus = chapter?.section.dataset.focus;
    for (const {element, id, isMark} of marks) mark(element, {beside: !!chapter && !chapter.ids.has(id), ringed: !!chapter && isMark && id === focus});
    // the still has its own mark there, of what the chapter tells; that of the whole story has all of them
    for (const {place, ids} of places) mark(place, {retold: !chapter || ids.some((id) => chapter.ids.has(id))});
    for (const one of lanes) {
      one.isTold = !chapter || one.ids.some((id) => chapter.ids.has(id));
      mark(one.lane, {beside: !one.isTold});
    }
    const [x, width] = chapter?.section.dataset.days?.split(' ') || ['0', '0'];
    put(band, {x, width});
  }

  /**
   * The lanes of a chapter, where the lanes scroll: from its first one, but no further than to the end of all, and so far that the
   * focus is in sight; no row is cut in two.
   * @param {Chapter | undefined} chapter
   */
  function bring(chapter) {
    const first = chapter ? lanes.findIndex(({isTold}) => isTold) : 0;
    if (!WIDE.matches || first < 0 || panel.scrollHeight <= panel.clientHeight) return;
    const edge = panel.getBoundingClientRect().top - panel.scrollTop;
    const axis = find(panel, '.axis').getBoundingClientRect().height;
    const ringed = panel.querySelector('.mark.ringed .hit');
    const least = ringed ? ringed.getBoundingClientRect().bottom - edge + FADE - panel.clientHeight : 0;
    const tops = lanes.map(({lane}) => lane.getBoundingClientRect().top - edge - axis);
    const last = panel.scrollHeight - panel.clientHeight - below;
    const end = tops.find((top) => top >= last) ?? last;
    const top = Math.max(Math.min(tops[first], end), tops.find((top) => top >= least) ?? end);
    below = Math.max(0, top - last);
    lay(rows, {'--below': below + 'px'});
    panel.scrollTop = top;
  }

  /** The part of the plane that is shown. @param {Chapter | undefined} chapter */
  const viewOf = (chapter) => (chapter ? chapter.section : stage).dataset.view.split(' ').map(Number);

  /** The still of a chapter, into the map. @param {Chapter | undefined} chapter */
  function lift(chapter) {
    const view = viewOf(chapter);
    for (const part of lifted) part.remove();
    const still = chapter ? chapter.shot : whole;
    if (!still) return;
    const shot = /** @type {SVGSVGElement & Written} */ (still.cloneNode(true));
    const land = /** @type {SVGSVGElement & Written} */ (shot.cloneNode(false));
    const share = (/** @type {number} */ units, /** @type {number} */ of) => (units / of) * 100 + '%';
    const place = {left: share(view[0], plane[2]), top: share(view[1], plane[3]), width: share(view[2], plane[2]), height: share(view[3], plane[3])};
    land.append(find(shot, '.ground'));
    lifted = [land, shot];
    for (const part of lifted) lay(part, place);
    find(world, '.over').before(land);
    world.append(shot);
  }

  /** The map goes to the places of a chapter; a reader's own view ends there. @param {DOMRect} was where it was */
  function move(was) {
    moving?.cancel();
    if (CALM.matches || !was.width) return;
    const is = world.getBoundingClientRect();
    if (!is.width) return;
    const from = `translate(${was.left - is.left}px,${was.top - is.top}px) scale(${was.width / is.width})`;
    moving = world.animate([{transformOrigin: '0 0', transform: from}, {transformOrigin: '0 0', transform: 'none'}], {duration: 400, easing: 'ease-out'});
  }

  /** The words of its focus. @param {Chapter | undefined} chapter */
  function quote(chapter) {
    const words = chapter && find(chapter.section, '.quote');
    find(map, '.quote')?.remove();
    if (words) {
      // a new one: an old one that grew would count as a shift of the page
      const card = part('div', 'quote', '');
      card.append(...words.cloneNode(true).childNodes);
      map.append(card);
    }
  }

  /** The map and what stands on it, for the size that it has now. @param {Chapter | undefined} chapter */
  function settle(chapter) {
    arranged = map.clientWidth + ' ' + map.clientHeight;
    const view = viewOf(chapter);
    const found = framed(map, view, drawn);
    const shown = found?.shown || view;
    ['--x', '--y', '--w', '--h'].forEach((name, i) => world.style.setProperty(name, String(shown[i])));
    map.dispatchEvent(new Event('atlas-home'));
    if (found) arrange(map, view, plane, found.framing);
  }

  /** The bar, the ticks. @param {Chapter | undefined} chapter */
  function tell(chapter) {
    say(find(stage, '.at'), chapter ? textOf(chapter, '.kicker') : '');
    say(find(stage, '.told'), chapter ? textOf(chapter, '.part') : '');
    const to = (/** @type {number} */ index) => (chapters[index] ? '#' + chapters[index].section.id : null);
    put(back, {href: to(current - 1) || '#contents'});
    put(on, {href: to(current + 1) || '#sources'});
    put(share, {href: location.pathname + location.search + (to(current) || '')});
    for (const {tick, index} of ticks) {
      put(tick, {'aria-current': index === current ? 'step' : null});
      mark(tick, {past: index < current});
    }
  }

  /** The address follows, and those who listen hear of the chapter: once, where the reader has come to rest. */
  const rest = settled(() => {
    const chapter = chapters[current];
    const hash = chapter ? '#' + chapter.section.id : '';
    // a fragment of something else in the page is left alone
    if (location.hash !== hash && (!location.hash || chapters.some(({section}) => '#' + section.id === location.hash))) {
      try {
        history.replaceState(history.state, '', location.pathname + location.search + hash);
      } catch {
        // some hosts allow no history; the address is a convenience
      }
    }
    say(find(stage, '.said'), chapter ? textOf(chapter, '.kicker') + ' ' + textOf(chapter, 'h2') : '');
  }, 250);

  share.addEventListener('click', (event) => {
    if (modified(event) || !navigator.clipboard) return;
    event.preventDefault();
    const was = share.textContent;
    navigator.clipboard.writeText(share.href).then(() => {
      say(share, stage.dataset.copied);
      setTimeout(() => say(share, was || ''), 2000);
    }, () => location.assign(share.href));
  });
  stage.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    const target = /** @type {Element} */ (event.target);
    if (modified(event) || target.matches('input')) return;
    const inBar = target.closest('.ticks,.bar');
    const step = {j: 1, k: -1, ArrowRight: inBar ? 1 : 0, ArrowLeft: inBar ? -1 : 0}[event.key];
    const link = step && (step > 0 ? on : back);
    if (!link || !link.hash) return;
    event.preventDefault();
    // not by the fragment, which would take the focus away: a key that is pressed at once again would go nowhere
    document.querySelector(link.hash)?.scrollIntoView();
  });
  // a jump to a fragment takes the focus from the figure; the next key would go nowhere
  let focused = /** @type {Written | null} */ (null);
  document.addEventListener('focusin', ({target}) => (focused = stage.contains(/** @type {Node} */ (target)) ? /** @type {Written} */ (target) : null));
  addEventListener('hashchange', () => document.activeElement === document.body && focused?.focus({preventScroll: true}));
  for (const type of ['scroll', 'resize', 'hashchange', 'popstate', 'pageshow']) addEventListener(type, later, {passive: true});
  document.addEventListener('toggle', later, true);
  new ResizeObserver(later).observe(telling);
  turn(-1);
  look();
}

/** @param {Chapter} chapter @param {string} selector */
const textOf = ({section}, selector) => find(section, selector)?.textContent || '';

const telling = find(document, '.telling');
if (telling) follow(telling);
