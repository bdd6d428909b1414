import {isGuest, settled} from './dom.js';
import {formatQuery, joined, parseQuery, valueIn} from './query.js';

/** A row in an address. */
const ROW = /^#[A-Z]{2}$/;

/** @typedef {{id: string, row: string}} Open the event and the row that are open, empty for none */

/**
 * The state in the address bar, so that Back works and a copied address shows the same. Only on pages that ask for it, and
 * never inside somebody else's page.
 *
 * @param {import('./dom.js').Written} root
 * @param {() => import('./state.js').State} state
 * @param {(action: import('./state.js').Action) => void} dispatch
 * @param {(query: import('./query.js').Query) => boolean} held whether the page has all that a query asks for
 */
export function addressBar(root, state, dispatch, held) {
  const ours = root.hasAttribute('address') && !isGuest;
  const replace = settled(() => write('replaceState'), 250);
  /** @type {Open} */
  let open = state();

  /** The theme stays as it is; the language is in the path. */
  function address() {
    const {query, id, row} = state();
    const text = joined(formatQuery(query), {theme: valueIn(location.search, 'theme'), event: id});
    return location.pathname + (text && '?' + text) + (row ? '#' + row : elsewhere());
  }

  /** A fragment of something else in the page, such as what is skipped to; it stays. */
  const elsewhere = () => (ROW.test(location.hash) ? '' : location.hash);

  /** @param {'pushState' | 'replaceState'} how */
  function write(how) {
    try {
      history[how](null, '', address());
    } catch {
      // some hosts allow no history; the address is a convenience
    }
  }

  const back = () => {
    const query = parseQuery(location.search);
    if (!held(query)) {
      location.reload();
      return;
    }
    open = elsewhere() ? {...openIn(location), row: state().row} : openIn(location);
    dispatch({type: 'restore', query, ...open});
  };
  return {
    ours,
    /** @param {boolean} all whether everything was asked for at once: Back leads to what was asked before */
    changed(all) {
      if (!ours) return;
      const {id, row} = state();
      if (id === open.id && row === open.row && !all) {
        replace();
      } else {
        open = {id, row};
        write('pushState');
      }
    },
    /** Asks the server for what the page does not have. */
    leave: () => location.assign(address()),
    resume: () => ours && addEventListener('popstate', back),
    stop: () => removeEventListener('popstate', back),
  };
}

/** What an address opens; a row is named as it is found without a script. @param {{search: string, hash: string}} address @returns {Open} */
export const openIn = ({search, hash}) => ({id: valueIn(search, 'event'), row: ROW.test(hash) ? hash.slice(1) : ''});
