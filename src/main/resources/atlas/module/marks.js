// @ts-check
/** Finding the marks of events in the markup of a figure. A mark is a link to `#e-ID`; a place stands for several events. */

const PREFIX = '#e-';

/**
 * The events for which the mark stands that was hit.
 * @param {EventTarget | null} target
 * @returns {string[]} ids, empty when no mark was hit
 */
export function eventsAt(target) {
  const mark = target instanceof Element ? target.closest(`a[href^="${PREFIX}"]`) : null;
  if (!mark) {
    return [];
  }
  const several = mark.getAttribute('data-ids');
  return several ? several.split(' ') : [(mark.getAttribute('href') ?? '').slice(PREFIX.length)];
}

/**
 * Every mark that stands for an event: one in the timeline, one on the map.
 * @param {ParentNode} figure
 * @param {string} id
 * @returns {Element[]}
 */
export function marksOf(figure, id) {
  const name = CSS.escape(id);
  return [...figure.querySelectorAll(`a[data-id="${name}"], a[data-ids~="${name}"]`)];
}
