/**
 * What only pages with many events need: counting lanes, and what is fetched. Other pages do not carry it: where this file
 * is bundled, the constant is false and the build leaves out what depends on it. Pages with many events carry
 * ../module-many/parts.js in its stead.
 */
export const MANY = false;

/** @type {typeof import('../module-many/parts.js').parts} */
export const parts = /** @type {any} */ ({});
