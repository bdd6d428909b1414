import {find, findAll, part, put} from './dom.js';
import {documentAt} from './fetched.js';

/** Events that are not in the page. Where it may fetch nothing, links remain links. */

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
