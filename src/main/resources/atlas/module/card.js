import {find, findAll, put, say, words} from './dom.js';

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
  /** @type {Event | undefined} */
  let open;
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
  find(card, '.close').addEventListener('click', () => dispatch({type: 'select', id: ''}));

  return {
    /** @param {string} id @param {any} [from] where the reader chose it */
    show(id, from) {
      const event = model.byId.get(id);
      if (event === open && !from) {
        if (event) steps(event);
        return;
      }
      if (open) put(open.mark, {'aria-current': null});
      open = event;
      if (!event) {
        card.remove();
        return;
      }
      put(event.mark, {'aria-current': 'true'});
      const wide = model.figure.clientWidth >= 900;
      const fromLane = from?.closest('.lane');
      if (!card.isConnected || from) {
        if (wide && (inSight || !fromLane)) map.append(card);
        else if (fromLane) fromLane.append(card);
        else map.after(card);
      }
      body.replaceChildren(...content(event));
      steps(event);
      card.scrollTop = 0;
    },
    focus: () => card.focus({preventScroll: true}),
  };

  /** @param {Event} event */
  function steps(event) {
    for (const way of findAll(card, '[data-way]')) {
      const list = ways[way.dataset.way](event);
      const at = list.indexOf(event);
      say(find(way, '.of'), words(texts[way.dataset.way], at + 1, list.length));
      put(find(way, '.back'), {'aria-disabled': at < 1});
      put(find(way, '.on'), {'aria-disabled': at < 0 || at >= list.length - 1});
    }
  }
}

/** @param {Event} event @returns {Element[]} */
function content({row, mark, lane}) {
  if (!row) return [part('p', 'kicker', mark.getAttribute('aria-label'))];
  const [date, stage, title, evidence] = row.cells;
  const details = find(evidence, 'details');
  const kicker = [find(lane.li, '.name b').textContent, date.textContent, stage.textContent].join(' · ');
  const link = find(title, 'a');
  const heading = part('h3', '', '');
  const own = link.cloneNode(true);
  heading.append(own);
  const small = find(title, 'small');
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

/**
 * Many events at one place, as a list.

 * @param {any} list @param {any} map @param {(id: string, from: any) => void} choose
 */
export function placeList(list, map, choose) {
  let opener = /** @type {any} */ (null);
  const close = () => {
    list.remove();
    opener?.focus({preventScroll: true});
    opener = null;
  };
  find(list, '.close').addEventListener('click', close);
  list.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  });
  return {
    hide: () => list.remove(),
    /** @param {Event[]} events @param {any} from @param {boolean} wide */
    show(events, from, wide) {
      opener = from;
      find(list, 'ul').replaceChildren(...events.map((event) => {
        const item = document.createElement('li');
        const button = part('button', '', event.mark.getAttribute('aria-label'));
        put(button, {type: 'button'});
        if (event.row) button.replaceChildren(part('b', '', event.row.cells[0].textContent), ' ' + find(event.row.cells[2], 'a').textContent);
        button.addEventListener('click', () => {
          list.remove();
          choose(event.id, from);
        });
        item.append(button);
        return item;
      }));
      if (wide) map.append(list);
      else map.after(list);
      find(list, 'li button').focus({preventScroll: true});
    },
  };
}
