import {find, put} from './dom.js';

/**
 * The chosen country in its three places: its row opens where it is, its mark on the map and its row are ringed, and where it was
 * chosen on the map its reports are listed beside it.
 *
 * @typedef {import('./model.js').Event} Event
 * @typedef {import('./dom.js').Written} Written
 * @param {import('./model.js').Model} model
 * @param {import('./open-row.js').Opener} rows
 * @param {() => import('./state.js').State} state
 * @param {(action: import('./state.js').Action) => void} dispatch
 * @param {(events: Event[], from: Written) => void} list
 */
export function chosenRow(model, rows, state, dispatch, list) {
  /** Where the reader chose, until the row is open: a mark or land of the map, or a row. */
  let from = /** @type {Written | null} */ (null);
  const isRow = (/** @type {Written} */ link) => link.matches('.lane *');
  let ringed = /** @type {Element[]} */ ([]);

  /** @param {string} country */
  function ring(country) {
    ringed.forEach((link) => put(link, {'aria-current': null}));
    ringed = !country ? [] : [...model.places.filter((place) => place.country === country).map(({link}) => link), ...model.lanes.filter((lane) => lane.country === country).map(({li}) => find(li, '.row'))];
    ringed.forEach((link) => put(link, {'aria-current': true}));
  }

  return {
    /** @param {Written} link the row, the mark or the land @param {MouseEvent} event */
    choose(link, event) {
      const lane = model.lanes.find(({li}) => li.contains(link));
      const country = lane ? lane.country : (find(link, '[data-cc]') || link).dataset.cc || (link.dataset.place || '').split('@')[0];
      if (!rows.can(country)) return;
      event.preventDefault();
      const at = (!lane && model.places.find((place) => place.country === country)?.link) || link;
      // chosen on the map again, its reports are listed again
      if (!lane && country === state().row) {
        list(model.opened, at);
      } else {
        from = at;
        dispatch({type: 'row', country});
      }
    },
    /** Opens the row that is asked for. @returns {Promise<boolean>} whether it is still the one asked for */
    async follow() {
      const {row, query} = state();
      const chosenAt = from;
      from = null;
      rows.close();
      ring(row);
      const events = row ? await rows.open(row, query) : [];
      if (!events) return false;
      if (events.length && chosenAt && !isRow(chosenAt)) list(events, chosenAt);
      // there is nothing to be had here: the country has a page
      const lane = chosenAt && row && !events.length && model.lanes.find((one) => one.country === row);
      if (lane) location.assign(find(lane.li, '.row').getAttribute('href') || '');
      return true;
    },
  };
}
