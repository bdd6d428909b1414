import {find, findAll, part, put} from './dom.js';
import {documentAt} from './fetched.js';

/** Events and rows that are not in the page. Where it may fetch nothing, links remain links. */

/** All that the page of an event says. @param {string} address @param {'h2'} level the element of its title @returns {Promise<Element[]>} */
export async function eventAt(address, level) {
  const link = document.createElement('a');
  put(link, {href: address});
  try {
    const parts = [...find(await documentAt(address), '.prose').children].slice(0, -1);
    parts.forEach((part) => findAll(part, '[id]').forEach((named) => named.removeAttribute('id')));
    const title = /** @type {Element} */ (parts.map((part) => (part.localName === 'h1' ? part : find(part, 'h1'))).find(Boolean));
    const heading = part(level, 'title', '');
    link.textContent = title.textContent;
    heading.append(link);
    if (parts.includes(title)) parts[parts.indexOf(title)] = heading;
    else title.replaceWith(heading);
    return parts;
  } catch {
    link.textContent = link.href;
    return [link];
  }
}

/** Further rows of a table take the place of the link to them. @param {import('./dom.js').Written} root @param {() => void} [then] */
export function moreRows(root, then = () => {}) {
  root.addEventListener('click', async (/** @type {MouseEvent} */ event) => {
    const link = /** @type {HTMLAnchorElement | null} */ (/** @type {Element} */ (event.target).closest?.('.pages .next'));
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const {href} = link;
    put(link, {'aria-busy': 'true'});
    try {
      const next = await documentAt(href);
      const groups = findAll(next, '.reports tbody');
      if (!groups.length) throw new Error(href);
      find(root, '.reports').append(...groups);
      find(root, '.pages').replaceWith(find(next, '.pages'));
      find(root, '.pages a:first-of-type:not(.next)')?.remove();
      then();
      find(groups[0], 'th a').focus({preventScroll: true});
    } catch {
      location.assign(href);
    }
  });
}
