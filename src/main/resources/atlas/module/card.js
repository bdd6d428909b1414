import {find, findAll, mark, put, say, words} from './dom.js';
import {MANY, parts} from './parts.js';
import {focusOn} from './roving.js';

/**
 * The open event: what its row of the table says, shown beside the map where that is wide and in sight, otherwise where the
 * reader chose it. Nothing is fetched; without a table it says what the mark says.
 *
 * @typedef {import('./model.js').Event} Event
 * @param {import('./model.js').Model} model
 * @param {any} card
 * @param {any} texts
 * @param {(action: {type: string, [name: string]: any}) => void} dispatch
 * @param {() => Event[]} passing events in the order of time
 */
export function eventCard(model, card, texts, dispatch, passing) {
  const map = find(model.figure, '.map');
  const body = find(card, '.body');
  const title = 'h' + (Number(find(model.figure, 'h1,h2,h3,h4').localName[1]) + 1);
  /** @type {Event | undefined} */
  let open;
  let opener = /** @type {any} */ (null);
  let inSight = true;
  new IntersectionObserver((entries) => (inSight = entries[entries.length - 1].intersectionRatio > 0.3), {threshold: [0, 0.3, 0.6]}).observe(map);

  /** Events with which this one stands in a row. @type {Record<string, (event: Event) => Event[]>} */
  const ways = {
    time: () => passing(),
    project: (event) => passing().filter((other) => other.project === event.project),
    country: (event) => passing().filter((other) => other.countries.some((country) => event.countries.includes(country))),
  };
  for (const way of findAll(card, '[data-way]')) {
    [['.back', -1], ['.on', 1]].forEach(([name, by]) => find(way, String(name)).addEventListener('click', () => {
      const list = open ? ways[way.dataset.way](open) : [];
      const next = list[list.indexOf(/** @type {Event} */ (open)) + Number(by)];
      if (next) dispatch({type: 'select', id: next.id});
    }));
  }
  find(card, '.close').addEventListener('click', leave);

  /** Takes the card away; the focus goes back to where it was opened from, or to the mark. */
  function leave() {
    const back = open?.mark || opener;
    dispatch({type: 'select', id: ''});
    card.remove();
    focusOn(back);
  }

  /** @param {any} [from] where the reader chose */
  function place(from) {
    const fromLane = from?.closest('.lane');
    opener = from || opener;
    if (card.isConnected && !from) return;
    if (model.figure.clientWidth >= 900 && (inSight || !fromLane)) map.append(card);
    else if (fromLane) fromLane.append(card);
    else map.after(card);
  }

  return {
    leave: () => card.isConnected && leave(),
    /** @param {string} id @param {any} [from] */
    show(id, from) {
      const event = model.byId.get(id) || (MANY && id ? absent(id) : undefined);
      if (event !== open || from) {
        if (open) put(open.mark, {'aria-current': null});
        open = event;
        if (!event) {
          card.remove();
          return;
        }
        put(event.mark, {'aria-current': 'true'});
        place(from);
        body.replaceChildren(...content(event, title));
        if (MANY && !event.row && !event.mark.getAttribute('href').startsWith('#')) fetchInto(event);
        card.scrollTop = 0;
      }
      if (event) steps(event);
    },
    /** Many events at one place are a list, not a pile. @param {Event[]} events @param {any} from */
    list(events, from) {
      place(from);
      mark(card, {many: true});
      body.replaceChildren(...events.map((event) => {
        const button = part('button', '', event.row ? event.row.cells[0].textContent + ' · ' + find(event.row, 'a').textContent : event.mark.getAttribute('aria-label'));
        button.addEventListener('click', () => {
          dispatch({type: 'select', id: event.id});
          focusOn(card);
        });
        return button;
      }));
    },
    focus: () => focusOn(card),
  };

  /** An event that the figure counts. @param {string} id @returns {Event} */
  function absent(id) {
    const mark = document.createElement('a');
    const {lang} = model.figure;
    put(mark, {href: `/events/${id}${lang === 'en' ? '' : '?lang=' + lang}`});
    const event = /** @type {any} */ ({id, mark, row: find(model.root, `tr[id="e-${CSS.escape(id)}"]`), project: id, countries: []});
    model.byId.set(id, event);
    return event;
  }

  /** @param {Event} event */
  async function fetchInto(event) {
    const said = await parts.eventAt(event.mark.getAttribute('href'));
    if (event === open) body.replaceChildren(...said);
  }

  /** @param {Event} event */
  function steps(event) {
    mark(card, {many: false});
    if (MANY) mark(find(card, '.ways'), {gone: model.dense});
    for (const way of findAll(card, '[data-way]')) {
      const list = ways[way.dataset.way](event);
      const at = list.indexOf(event);
      say(find(way, '.of'), words(texts[way.dataset.way], at + 1, list.length));
      put(find(way, '.back'), {'aria-disabled': at < 1});
      put(find(way, '.on'), {'aria-disabled': at < 0 || at >= list.length - 1});
    }
  }
}

/** @param {Event} event @param {string} title the element of its title @returns {Element[]} */
function content({row, mark: link, lane}, title) {
  if (!row) return [part('p', 'kicker', link.getAttribute('aria-label'))];
  const [date, stage, name, evidence] = row.cells;
  const details = find(evidence, 'details');
  const kicker = [(!MANY || lane ? find(lane.li, '.name b') || find(lane.li, 'text') : row.parentNode.rows[0])?.textContent, date.textContent, stage.textContent].join(' · ');
  const heading = part(title, 'title', '');
  heading.append(find(name, 'a').cloneNode(true));
  const small = find(name, 'small');
  const rest = details ? [...details.children].slice(1).map(copy) : [];
  return [part('p', 'kicker', kicker), heading, ...(small ? [part('p', 'project', small.textContent)] : []),
    part('p', 'weight', (details ? details.firstElementChild : evidence).textContent), ...rest];
}

/** @param {string} name @param {string} style @param {string} text */
function part(name, style, text) {
  const element = document.createElement(name);
  if (style) element.className = style;
  element.textContent = text;
  return element;
}

/** A copy may not repeat ids. @param {Element} element */
function copy(element) {
  const twin = /** @type {Element} */ (element.cloneNode(true));
  for (const named of [twin, ...findAll(twin, '[id]')]) named.removeAttribute('id');
  return twin;
}
