import {find, isGuest} from './dom.js';
import {parsed, STYLE, textAt} from './fetched.js';
import {formatQuery, joined, parseQuery, valueIn} from './query.js';

/**
 * A page at an address with a window holds the reports of the window, so that it is complete without a script. Where there is one,
 * the whole of time takes their place, and the window is laid over it: a reader sees what lies around it, and can widen it.
 *
 * @param {import('./dom.js').Written} root with the query that the server answered; what is in it is replaced, unless the whole is not to be had
 */
export async function widen(root) {
  const {from, to, ...rest} = parseQuery(root.getAttribute('query') || '');
  if (!(from || to) || !root.hasAttribute('address') || isGuest) return;
  const query = joined(formatQuery({...rest, from: '', to: ''}), {theme: valueIn(location.search, 'theme')});
  const text = await textAt(location.pathname + (query && '?' + query));
  const whole = find(parsed(text), 'rollout-atlas:has(figure)');
  if (!whole) return;
  // the policy of the page knows its own style element alone; a sheet that a script makes is none
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE.exec(text)?.[1] || '');
  document.adoptedStyleSheets.push(sheet);
  /** @type {HTMLStyleElement} */ (find(document, 'head style')).disabled = true;
  root.setAttribute('query', whole.getAttribute('query') || '');
  root.replaceChildren(...whole.childNodes);
}
