import {ANSWERS} from './shown.js';
import {initial, windowOf} from './state.js';

/**
 * Whether a page has all events that a query asks for, so that it need not ask the server.
 *
 * @param {import('./model.js').Model} model
 * @param {import('./query.js').Query} served what it was written for
 */
export function holding(model, served) {
  const ever = initial(-Infinity, Infinity);
  const [first, last] = windowOf({...ever, query: served});
  return (/** @type {import('./query.js').Query} */ query) => {
    const [from, to] = windowOf({...ever, query});
    return String(served.without) === String(query.without) && Object.keys({...served.chosen, ...query.chosen}).every((facet) => {
      const had = served.chosen[facet];
      return had ? String(had) === String(query.chosen[facet]) : facet in ANSWERS && !(model.closed && facet === 'project');
    }) && (!(served.from || served.to) || (from >= first && to <= last && query.clock === served.clock)) && (!model.closed && !served.words || served.words === query.words);
  };
}
