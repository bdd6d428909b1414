/** Tells the host how high the figure is, in the three ways that hosts understand. Says nothing when it is not in a frame. */
const frameHost = window.parent;
const framed = 'figure.atlas, .all, .wanted, .quote-card, body > footer';
/** As WordPress gives it; what else moves in the frame may change its fragment. */
const secret = /[#&?]secret=([\w-]+)/.exec(location.hash);
let toldHeight = 0;
let cardHeight = 0;
let cardWidth = 0;

/** The height that EmbedHeight states, as measured: the list has its share, whatever the frame gives it. */
function wantedHeight() {
  // a card fills whatever it gets: it wants what the server says, and more only where that is too little
  const high = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--high'));
  if (high) return Math.max(high, heightOfCard());
  let sum = document.querySelector('.list') ? 288 : 0;
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
  if (height === toldHeight) return;
  toldHeight = height;
  frameHost.postMessage({ 'rollout-atlas-height': height, src: location.pathname }, '*');
  frameHost.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  if (secret) frameHost.postMessage({ message: 'height', value: height, secret: secret[1] }, '*');
}

if (frameHost !== window && typeof ResizeObserver === 'function') {
  const observer = new ResizeObserver(tellHeight);
  document.querySelectorAll(framed).forEach((part) => observer.observe(part));
  // a jump to a fragment would scroll the article around the frame: scroll the list instead
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented) return;
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
