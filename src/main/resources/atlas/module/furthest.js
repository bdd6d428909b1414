/** The stage class that stands for several events: the same rule as the server's Furthest. */

/** The stage classes in the order of the legend. */
export const STAGES = ['context', 'proposed', 'signed', 'building', 'in-operation', 'halted'];

/** The same as they count. */
export const RANKS = ['context', 'halted', 'proposed', 'signed', 'building', 'in-operation'];

/**
 * A project whose latest report is a halt counts as halted, otherwise as the furthest progress; several projects count as
 * the furthest of them.
 * @param {{project: string, reached: string}[]} events in the order of time
 * @returns {string}
 */
export function furthest(events) {
  // of each project: eight times the furthest, and the latest
  const best = new Map();
  for (const {project, reached} of events) {
    const rank = RANKS.indexOf(reached);
    const life = best.get(project) || 0;
    best.set(project, Math.max(life >> 3, rank) * 8 + (rank || life % 8));
  }
  let most = 0;
  for (const life of best.values()) most = Math.max(most, life % 8 === 1 ? 1 : life >> 3);
  return RANKS[most];
}
