import {find, findAll, put} from './dom.js';

/** What is not in the page, asked for when the reader wants it. Where the page may fetch nothing, links remain links. */

/** @param {string} address @returns {Promise<Document>} */
async function documentAt(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  // the styles of the page are here already, and its policy would complain of them
  return new DOMParser().parseFromString((await answer.text()).replace(/<style[^]*?<\/style>/, ''), 'text/html');
}

/** All that the page of an event says. @param {string} address @returns {Promise<Element[]>} */
export async function eventAt(address) {
  const link = document.createElement('a');
  put(link, {href: address});
  try {
    const parts = [...find(await documentAt(address), '.prose').children].slice(0, -1);
    parts.forEach((part) => findAll(part, '[id]').forEach((named) => named.removeAttribute('id')));
    const title = parts.map((part) => (part.localName === 'h1' ? part : find(part, 'h1'))).find(Boolean);
    const heading = document.createElement('h3');
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

/** Further rows of a table take the place of the link to them. @param {any} root @param {() => void} [then] */
export function moreRows(root, then = () => {}) {
  root.addEventListener('click', async (/** @type {any} */ event) => {
    const link = event.target.closest?.('.pages .next');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const {href} = link;
    put(link, {'aria-busy': 'true'});
    try {
      const next = await documentAt(href);
      const groups = findAll(next, '.reports tbody');
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
