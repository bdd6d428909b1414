import {STAGES} from './standing.js';

/** How symbols and fills look. */

/** @param {Element} element @param {string} stage empty for none */
export function paint({classList}, stage) {
  classList.remove(...STAGES);
  if (stage) classList.add(stage);
}

/**
 * The radius of a symbol, pixels, by the rule of the server's SymbolRadius: its area grows with what it stands for, with a floor
 * and a cap.
 * @param {number} count @param {string} stage
 * @param {number} [most] the count of the largest symbol, where there is one for each country
 */
export const radiusOf = (count, stage, most) => (most ? 14 * Math.max(0.25, Math.sqrt(count / most)) : Math.min(14, 5 * Math.sqrt(0.7 + 0.3 * count)))
  * (stage === 'context' ? 0.7 : 1);

/** How many times a glyph is drawn, which is drawn for a radius of five, that of context for 3.2. @param {number} count @param {string} stage @param {number} [most] */
export const size = (count, stage, most) => radiusOf(count, stage, most) / (stage === 'context' ? 3.2 : 5);
