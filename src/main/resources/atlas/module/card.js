import {find, findAll, mark, part, put, say, words} from './dom.js';
import {documentAt} from './fetched.js';
import {eventAt} from './further.js';
import {liesAt} from './model.js';
import {focusOn} from './roving.js';
import {linkOf, saidBy, whenOf} from './said.js';

/**
 * The open event: what its row of the table, or its item of the list, says, shown beside the map where that is wide and in
 * sight, otherwise where the reader chose it. What that leaves out comes from the event's own page, to which the card links
 * in any case; where the event is not written out in the page, the card says what the mark says.
 *
 * @typedef {import('./model.js').Event} Event
 * @typedef {import('./dom.js').Written} Written
 * @param {import('./model.js').Model} model
 * @param {Written} card
 * @param {Record<string, string>} texts
 * @param {(action: import('./state.js').Action) => void} dispatch
 * @param {() => Event[]} passing events in the order of time
 */
export function eventCard(model, card, texts, dispatch, passing) {
  const map = find(model.figure, '.map');
  const body = find(card, '.body');
  const title = /** @type {'h2'} */ (card.dataset.title);
  /** @type {Event | undefined} */
  let open;
  let opener = /** @type {Written | null} */ (null);

  /** Those of an open row stay among themselves. @param {Event} event */
  const among = (event) => (event.opened ? model.opened : passing());
  /** Events with which this one stands in a row. @type {Record<string, (event: Event) => Event[]>} */
  const ways = {
    time: (event) => among(event),
    project: (event) => among(event).filter((other) => other.project === event.project),
    country: (event) => among(event).filter((other) => other.countries.some((country) => event.countries.includes(country))),
  };
  const way = /** @type {HTMLSelectElement} */ (card.querySelector('.ways select'));
  way.onchange = () => open && steps(open);
  for (const button of findAll(card, '.ways button')) {
    button.onclick = () => {
      const list = ways[way.value](/** @type {Event} */ (open));
      const next = list[list.indexOf(/** @type {Event} */ (open)) + Number(button.dataset.by)];
      if (next) dispatch({type: 'select', id: next.id});
    };
  }
  find(card, '.close').onclick = leave;

  /** Takes the card away; the focus goes back to where it was opened from, or to the mark. */
  function leave() {
    const back = open?.mark || opener;
    dispatch({type: 'select', id: ''});
    card.remove();
    if (back) focusOn(back);
  }

  /** @param {import('./dom.js').Written | null} [from] where the reader chose */
  function place(from) {
    const fromLane = from?.closest('.lane');
    opener = from || opener;
    if (card.isConnected && !from) return;
    // a map of which that much is to be seen has room
    if (map.clientWidth >= 900 && (!fromLane || map.getBoundingClientRect().bottom > 150)) map.append(card);
    else if (fromLane) fromLane.append(card);
    else map.after(card);
  }

  return {
    /** @returns {boolean} whether there was anything to leave */
    leave() {
      const was = card.isConnected;
      if (was) leave();
      return was;
    },
    /** @param {string} id @param {import('./dom.js').Written | null} [from] */
    show(id, from) {
      const event = model.byId.get(id) || (id ? absent(id) : undefined);
      if (event !== open || from) {
        current(false);
        open = event;
        if (!event) {
          card.remove();
          return;
        }
        current(true);
        if (!from) reveal(event);
        place(from);
        // not over the event's own place
        mark(card, {west: model.places.some((place) => place.x > 0.55 && liesAt(place, event))});
        body.replaceChildren(...(event.row ? saidBy(event.row, title) : [part('p', 'kicker', labelOf(event.mark))]));
        linkTo(event);
        card.scrollTop = 0;
        uncover(from);
      }
      if (event) steps(event);
    },
    /** The open event, which an address named, is in the figure now: its mark is ringed, and it has neighbours. @param {string} id */
    found(id) {
      const event = model.byId.get(id);
      if (!event || event.id !== open?.id) return;
      current(false);
      open = event;
      current(true);
      steps(event);
    },
    /** Many events at one place are a list, not a pile. @param {Event[]} events @param {import('./dom.js').Written} from */
    list(events, from) {
      place(from);
      mark(card, {many: true, west: model.places.some(({link, x}) => x > 0.55 && link === from)});
      const heading = part(title, 'title', labelOf(from).split(/[;；]/)[0]);
      body.replaceChildren(heading, ...events.map((event) => {
        const button = part('button', '', event.row ? whenOf(event.row) + ' · ' + linkOf(event.row).textContent : labelOf(event.mark));
        const sign = find(model.figure, `.stages [data-c=${event.stage}] svg`).cloneNode(true);
        mark(/** @type {Element} */ (sign.firstChild), event.planned ? {planned: true} : {once: event.once});
        button.prepend(sign);
        button.onclick = () => {
          dispatch({type: 'select', id: event.id});
          focusOn(card);
        };
        return button;
      }));
      uncover(from);
    },
    focus: () => focusOn(card),
  };

  /** The sheet of a phone is never over what was chosen. @param {Written | null} [from] */
  function uncover(from) {
    if (!from || card.closest('.map, .lane')) return;
    const over = from.getBoundingClientRect().bottom - card.getBoundingClientRect().top;
    if (over > 0) scrollBy(0, over + 8);
  }

  /** One selection: the mark in its lane and its places on the map. @param {boolean} is */
  function current(is) {
    if (!open) return;
    for (const place of model.places) if (liesAt(place, open)) put(place.link, {'aria-current': is});
    put(open.mark, {'aria-current': is});
  }

  /** Lanes that scroll show the one of an event that was not chosen in it. @param {Event} event */
  function reveal({lane}) {
    const panel = lane?.li.closest('.panel');
    if (!panel) return;
    const top = lane.li.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    if (top < 22 || top > panel.clientHeight - 40) panel.scrollTop += top - panel.clientHeight / 2;
  }

  /** An event that is not in the figure. @param {string} id @returns {Event} */
  function absent(id) {
    const mark = document.createElement('a');
    const {lang} = model.figure;
    put(mark, {href: `${lang === 'en' ? '' : '/' + lang}/events/${encodeURIComponent(id)}`});
    const event = /** @type {Event} */ (/** @type {unknown} */ ({id, mark, row: model.reports.get(id), project: id, countries: []}));
    model.byId.set(id, event);
    return event;
  }

  /** The ways to the event's own page, and what only that page says. @param {Event} event */
  function linkTo(event) {
    const link = event.row ? linkOf(event.row) : event.mark;
    const href = /** @type {string} */ (link.getAttribute('href'));
    const elsewhere = !href.startsWith('#');
    for (const way of /** @type {HTMLAnchorElement[]} */ (findAll(card, '.more a'))) put(way, {href: href + way.hash, target: link.getAttribute('target') || ''});
    mark(find(card, '.more'), {gone: !elsewhere});
    if (!elsewhere || model.root.hasAttribute('alone')) return;
    if (!event.row) fetchInto(event, href);
    else if (!find(body, '.claim') || find(body, '.disputed')) complete(event, href);
  }

  /** @param {Event} event @param {string} href */
  async function complete(event, href) {
    const said = await documentAt(href);
    const claim = find(said, '.claim');
    if (!claim || event.id !== open?.id) return;
    findAll(body, '.claim, .disputed').forEach((line) => line.remove());
    find(body, '.weight').after(claim);
    body.append(...findAll(said, '.disagreement, .take, .history:has(li + li)'));
  }

  /** @param {Event} event @param {string} href */
  async function fetchInto(event, href) {
    const said = await eventAt(href, title);
    if (event.id === open?.id) body.replaceChildren(...said);
  }

  /** @param {Event} event */
  function steps(event) {
    mark(card, {many: false});
    mark(find(card, '.ways'), {gone: model.closed && !event.opened});
    const list = ways[way.value](event);
    const at = list.indexOf(event);
    say(find(card, '.of'), words(texts.of, at + 1, list.length));
    put(find(card, '.ways .back'), {'aria-disabled': at < 1});
    put(find(card, '.ways .on'), {'aria-disabled': at < 0 || at >= list.length - 1});
  }
}

/** What it is called. @param {Element} element */
const labelOf = (element) => element.getAttribute('aria-label') || '';
