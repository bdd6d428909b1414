/** What is not in the page, asked for when the reader wants it. Where a page may fetch nothing, it does with what it has. */

/** @param {string} address @returns {Promise<string>} empty where there is nothing to be had */
export const textAt = (address) => fetch(address).then((answer) => (answer.ok ? answer.text() : ''), () => '');

/** The styles of the page are here already, and its policy would complain of them. @param {string} address @returns {Promise<Document>} */
export const documentAt = async (address) =>
  new DOMParser().parseFromString((await textAt(address)).replace(/<style[^]*?<\/style>/, ''), 'text/html');

/** The ids of all events that speak of some words: the server knows more texts than the page. @param {string} words */
export const eventsAbout = async (words) => (await textAt('/data/events.csv?q=' + encodeURIComponent(words))).match(/^[\w-]+(?=,)/gm) || [];
