import {find, findAll, lay, part, say, svg} from './dom.js';
import {liesAt, shareOf} from './model.js';
import {idOf, REPORT} from './said.js';
import {clamp} from './time.js';

/**
 * What the pointer or the focus is on lights up everywhere: mark, place, row; lines go from where its suppliers sit; a
 * small label says what it is, stays while the pointer is on it, and goes away on Escape.
 *
 * @param {import('./model.js').Model} model
 * @param {AbortSignal} signal ends it
 */
export function light(model, signal) {
  const {root, figure, byId, places} = model;
  /** @type {SVGSVGElement} */
  const base = find(figure, '.base');
  const seats = findAll(figure, '.supplier');
  const tip = part('div', 'tip', '');
  let lit = /** @type {Element[]} */ ([]);
  let arcs = /** @type {Element[]} */ ([]);

  /** @param {string[]} ids @param {import('./dom.js').Written} [at] */
  function show(ids, at) {
    lit.forEach((element) => element.classList.remove('lit'));
    arcs.forEach((arc) => arc.remove());
    lit = [];
    arcs = [];
    for (const id of ids) {
      const event = byId.get(id);
      if (!event) continue;
      lit.push(event.mark, ...(event.lane ? [event.lane.li] : []), ...(event.row ? [event.row] : []));
      for (const place of places.filter((one) => liesAt(one, event))) {
        lit.push(place.svg);
        for (const seat of (event.mark.dataset.seats || '-').split(' ')) arc(seats[Number(seat)], place);
      }
    }
    lit.forEach((element) => element.classList.add('lit'));
    base.append(...arcs);
    label(at);
  }

  /** From where a supplier sits, which is named. @param {import('./dom.js').Written} seat @param {import('./model.js').Place} place */
  function arc(seat, place) {
    if (!seat) return;
    const {width, height} = base.viewBox.baseVal;
    const [x, y] = [place.x * width, place.y * height];
    const [from, up] = [shareOf(seat, 'x') * width, shareOf(seat, 'y') * height];
    lit.push(seat);
    arcs.push(svg('path', {class: 'arc', d: `M${from} ${up}Q${(from + x) / 2} ${(up + y) / 2 - 0.18 * Math.hypot(x - from, y - up)} ${x} ${y}`}));
  }

  /** @param {import('./dom.js').Written} [at] */
  function label(at) {
    const link = at?.closest?.('.mark, .place > a');
    if (!link) {
      tip.remove();
      return;
    }
    say(tip, link.getAttribute('aria-label') || '');
    if (!tip.isConnected) figure.append(tip);
    const area = figure.getBoundingClientRect();
    const box = find(link, '.hit').getBoundingClientRect();
    const x = clamp(box.left + box.width / 2 - area.left - tip.offsetWidth / 2, 8, area.width - tip.offsetWidth - 8);
    const above = box.top - area.top - tip.offsetHeight - 2;
    lay(tip, {left: x + 'px', top: (above < 0 ? box.bottom - area.top + 2 : above) + 'px'});
  }

  const enter = (/** @type {Event} */ event) => {
    const target = /** @type {import('./dom.js').Written} */ (event.target);
    if (tip.contains(target)) return;
    // a pointer that is on nothing leaves alone what the focus is on
    const focused = /** @type {import('./dom.js').Written | null} */ (event.type === 'pointerover' && root.contains(document.activeElement) ? document.activeElement : null);
    const at = focused && !idsAt(target).length ? focused : target;
    const ids = idsAt(at);
    if (ids.length || lit.length) show(ids, at);
  };
  const leave = (/** @type {Event} */ event) => /** @type {MouseEvent | FocusEvent} */ (event).relatedTarget && event.type === 'focusout' || show([]);
  for (const type of ['pointerover', 'focusin']) root.addEventListener(type, enter, {signal});
  for (const type of ['pointerleave', 'focusout']) root.addEventListener(type, leave, {signal});
  document.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Escape') tip.remove();
  }, {signal});
}

/** The events of the mark, place or row at an element. @param {import('./dom.js').Written} target @returns {string[]} */
export function idsAt(target) {
  const element = /** @type {import('./dom.js').Written | null} */ (target.closest?.('[data-id], .place > a, ' + REPORT));
  return element ? (element.dataset.id || element.dataset.shown || idOf(element)).split(' ') : [];
}
