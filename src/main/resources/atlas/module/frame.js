/**
 * Tells the host how high the figure is, in the three ways that hosts understand: at the start, on every change, and to a host
 * that says it is ready. Opens links beside the page, or shows where they lead. Does nothing when it is not in a frame.
 */
import { modified } from './dom.js';
import { forget, opens, showAddress } from './refused.js';

const frameHost = window.parent;
const framed = 'figure.atlas, .all, .wanted, .quote-card, body > footer';
/** As WordPress gives it; what else moves in the frame may change its fragment. */
const secret = /[#&?]secret=([\w-]+)/.exec(location.hash);
let toldHeight = 0;
let cardHeight = 0;
let cardWidth = 0;

/** The height that the server states; of a look back, which has none, as measured. */
function wantedHeight() {
  // what fills whatever it gets wants what the server says, and more only where that is too little
  const high = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--high'));
  if (high) return Math.max(high, heightOfCard());
  let sum = 0;
  for (const part of document.querySelectorAll(framed)) sum += part.getBoundingClientRect().height;
  return Math.ceil(sum);
}

/** What a card needs that does not fit; remembered for this width, or else a host that gives it would be asked to take it back. */
function heightOfCard() {
  if (innerWidth !== cardWidth) cardHeight = 0;
  cardWidth = innerWidth;
  const needed = document.documentElement.scrollHeight;
  if (needed > innerHeight) cardHeight = needed;
  return cardHeight;
}

function tellHeight() {
  const height = wantedHeight();
  // a frame that has no width yet would tell the height of a narrow one
  if (!innerWidth || height === toldHeight) return;
  toldHeight = height;
  frameHost.postMessage({ 'rollout-atlas-height': height, src: location.pathname }, '*');
  frameHost.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  if (secret) frameHost.postMessage({ message: 'height', value: height, secret: secret[1] }, '*');
}

/** @param {MouseEvent} event @param {Element} link */
function openBeside(event, link) {
  event.preventDefault();
  const { href } = new URL(link.getAttribute('href') ?? '', document.baseURI);
  if (opens(href)) return;
  showAddress(link, href);
  // WordPress follows it, where it leads to the host of the frame
  if (secret) frameHost.postMessage({ message: 'link', value: href, secret: secret[1] }, '*');
}

if (frameHost !== window) {
  // WordPress hides a frame until it speaks, and may not have listened when it spoke first
  window.addEventListener('message', ({ source, data }) => {
    if (source !== frameHost || data?.message !== 'ready') return;
    toldHeight = 0;
    tellHeight();
  });
  // at once, for a frame out of sight is not observed
  tellHeight();
  const observer = new ResizeObserver(tellHeight);
  document.querySelectorAll(framed).forEach((part) => observer.observe(part));
  // a jump to a fragment would scroll the article around the frame: scroll the list instead
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented) return;
    const to = event.target instanceof Element && event.target.closest('a[target=_blank]');
    if (to && !modified(event)) openBeside(event, to);
    else if (!(event.target instanceof Element && event.target.closest('.refused'))) forget();
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    const list = document.querySelector('.list');
    const row = link && document.getElementById((link.getAttribute('href') ?? '').slice(1));
    if (!row || !list) return;
    event.preventDefault();
    list.scrollTop += row.getBoundingClientRect().top - list.getBoundingClientRect().top;
    row.querySelector('details')?.setAttribute('open', '');
    row.querySelector('a')?.focus({ preventScroll: true });
  });
}
