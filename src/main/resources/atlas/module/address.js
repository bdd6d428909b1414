import {isGuest, settled} from './dom.js';
import {formatQuery, joined, parseQuery, valueIn} from './query.js';

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
  let id = state().id;

  /** The theme stays as it is; the language is in the path. */
  function address() {
    const {query, id} = state();
    const text = joined(formatQuery(query), {theme: valueIn(location.search, 'theme'), event: id});
    return location.pathname + (text && '?' + text);
  }

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
    id = eventIn(location.search);
    dispatch({type: 'restore', query, id});
  };
  return {
    ours,
    changed() {
      if (!ours) return;
      if (state().id !== id) {
        id = state().id;
        write('pushState');
      } else {
        replace();
      }
    },
    /** Asks the server for what the page does not have. */
    leave: () => location.assign(address()),
    resume: () => ours && addEventListener('popstate', back),
    stop: () => removeEventListener('popstate', back),
  };
}

/** @param {string} search @returns {string} the open event that an address names */
export const eventIn = (search) => valueIn(search, 'event');
