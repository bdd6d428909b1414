/**
 * A link that opens beside the page, in a frame whose host may let it open nothing: then its address stands below it, to be
 * copied, where a browser would do nothing at all.
 */
import { find, lay, part, put } from './dom.js';

const STYLE = {
  position: 'absolute', 'z-index': '9', 'inset-inline': '8px', padding: '8px', border: '2px solid', background: 'var(--paper)',
  'font-size': '14px',
};
const FIELD = { display: 'block', 'box-sizing': 'border-box', width: '100%', font: 'inherit' };

/** Opens it. @param {string} address @returns {boolean} whether the host lets it */
export function opens(address) {
  // with noopener nobody would be told whether it opened
  const opened = window.open(address, '_blank');
  try {
    if (opened) opened.opener = null;
  } catch {
    // it stands in a sandbox of its own
  }
  return opened !== null;
}

/** Shows its address below it, within the frame. @param {Element} link @param {string} address */
export function showAddress(link, address) {
  forget();
  const words = document.body.dataset.refused ?? '';
  const note = part('div', 'refused', words);
  const field = part('input', '', null);
  put(note, { role: 'alert' });
  put(field, { readonly: '', value: address, 'aria-label': words });
  note.append(field);
  lay(note, STYLE);
  lay(field, FIELD);
  document.body.append(note);
  const most = innerHeight - note.offsetHeight - 4;
  lay(note, { top: Math.max(0, Math.min(link.getBoundingClientRect().bottom + 4, most)) + scrollY + 'px' });
  field.focus({ preventScroll: true });
  field.select();
  field.addEventListener('keydown', (event) => event.key === 'Escape' && forget());
}

/** Takes the address away. */
export function forget() {
  /** @type {Element | null} */ (find(document, '.refused'))?.remove();
}
