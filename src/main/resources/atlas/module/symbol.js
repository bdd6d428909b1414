import {STAGES} from './standing.js';

/** How symbols and fills look. */

/** @param {Element} element @param {string} stage empty for none */
export function paint({classList}, stage) {
  classList.remove(...STAGES);
  if (stage) classList.add(stage);
}

/**
 * The radius of a symbol grows so that its area grows with what it stands for; the glyph of context is drawn smaller.
 * @param {number} count @param {string} stage
 */
export const size = (count, stage) => Math.sqrt(0.7 + 0.3 * count) * (stage === 'context' ? 1.56 : 1);
