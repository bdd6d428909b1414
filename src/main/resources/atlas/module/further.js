import {find, findAll, part, put} from './dom.js';
import {documentAt} from './fetched.js';

/** Events that are not in the page. Where it may fetch nothing, links remain links. */

/** What the page of an event says: its card without the map, and what each source says. @param {string} address @param {'h2'} level the element of its title @returns {Promise<Element[]>} */
export async function eventAt(address, level) {
  const link = document.createElement('a');
  put(link, {href: address});
  try {
    const said = await documentAt(address);
    const [kicker, ...words] = findAll(said, '.words > :not(h1)');
    link.textContent = find(said, 'h1').textContent;
    const heading = part(level, 'title', '');
    heading.append(link);
    const parts = [kicker, heading, ...words, ...findAll(said, '.record > section:not(.named)')];
    for (const named of parts.flatMap((part) => [part, ...findAll(part, '[id]')])) named.removeAttribute('id');
    for (const inPage of parts.flatMap((part) => findAll(part, 'a[href^="#"]'))) put(inPage, {href: address + inPage.getAttribute('href')});
    return parts;
  } catch {
    link.textContent = link.href;
    return [link];
  }
}
