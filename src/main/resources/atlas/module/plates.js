import {find, findAll, mark, modified, put, say, settled} from './dom.js';

/** Steps through the plates of a story in a frame: keys, dots and ‹ › move the row, and never the page around the frame. */
const row = find(document, '.shelf');
const plates = findAll(row, '.plate');
const dots = findAll(document, '.dots a');
const calm = matchMedia('(prefers-reduced-motion:reduce)');
let now = -1;
/** Where the row is going: a key that is pressed again while it moves goes on from there. */
let aim = 0;
/** Whether it is on its way: asked again it goes at once, because a row that snaps does not always take a new aim. */
let moving = false;
/** Whether keys or links move it, and not a hand. */
let steered = false;

const at = () => plates.reduce((best, plate, i) => (Math.abs(plate.offsetLeft - row.scrollLeft) < Math.abs(plates[best].offsetLeft - row.scrollLeft) ? i : best), 0);
/** @param {string} hash */
const placeOf = (hash) => plates.findIndex((plate) => '#' + plate.id === hash);

/** @param {number} index @param {boolean} [cut] */
function go(index, cut) {
  const plate = plates[index];
  if (!plate) return;
  aim = index;
  steered = true;
  const at = cut || moving || calm.matches;
  moving = !at && row.scrollLeft !== plate.offsetLeft;
  row.scrollTo({left: plate.offsetLeft, behavior: at ? 'instant' : 'smooth'});
}

/** The last plate may stop before its beginning: the end of the row is its place. */
function look() {
  const end = row.scrollLeft + row.clientWidth >= row.scrollWidth - 2;
  const next = end ? plates.length - 1 : at();
  if (next === now) return;
  now = next;
  dots.forEach((dot, i) => {
    put(dot, {'aria-current': i === now ? 'step' : null});
    mark(dot, {past: i < now});
  });
  rest();
}

const rest = settled(() => {
  // a key may have been pressed since: where it leads stays the aim until the row is there
  if (!steered) aim = now;
  say(find(document, '.said'), `${plates[now].dataset.at} ${find(plates[now], 'h2').textContent}`);
  try {
    history.replaceState(null, '', '#' + plates[now].id);
  } catch {
    // a frame may have no history; the chapter is in sight
  }
}, 250);

if (plates.length > 1) {
  const asked = new URLSearchParams(location.search);
  const chapter = placeOf('#' + asked.get('chapter'));
  if (chapter >= 0 && asked.has('only')) {
    // a host of files answers every question with the same page
    plates.forEach((plate, i) => i !== chapter && plate.remove());
    findAll(document, '.dots,.steps').forEach((way) => way.remove());
    mark(row, {only: true});
  } else {
    go(Math.max(chapter, placeOf(location.hash)), true);
    row.addEventListener('scroll', look, {passive: true});
    row.addEventListener('scrollend', () => {
      moving = false;
      look();
      if (steered && now !== aim) go(aim, true);
      steered = false;
    });
    for (const hand of ['wheel', 'pointerdown', 'touchstart']) row.addEventListener(hand, () => (steered = false), {passive: true});
    addEventListener('resize', () => go(now, true));
    addEventListener('hashchange', () => go(placeOf(location.hash)));
    document.addEventListener('click', (event) => {
      const link = /** @type {Element} */ (event.target).closest('a[href^="#"]');
      const index = placeOf(link?.getAttribute('href') || '');
      if (index < 0 || modified(event)) return;
      event.preventDefault();
      go(index);
    });
    document.addEventListener('keydown', (event) => {
      const step = {ArrowRight: 1, ArrowLeft: -1, Home: -plates.length, End: plates.length}[event.key];
      if (!step || modified(event)) return;
      event.preventDefault();
      go(Math.min(plates.length - 1, Math.max(0, aim + step)));
    });
    look();
  }
}
