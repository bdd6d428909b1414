import {find, put} from './dom.js';
import {documentAt} from './fetched.js';

/** The search of the site suggests what the lists of the site do, from when somebody comes to its field. */
export function suggest() {
  /** @type {HTMLInputElement | null} */
  const field = document.querySelector('.search input');
  /** @type {HTMLAnchorElement | null} */
  const list = document.querySelector('.masthead nav a');
  if (!field || !list) return;
  field.addEventListener('focus', async () => {
    const suggested = find(await documentAt(list.href), 'datalist');
    if (!suggested) return;
    field.after(suggested);
    put(field, {list: suggested.id});
  }, {once: true});
}
