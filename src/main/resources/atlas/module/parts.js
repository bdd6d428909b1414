/**
 * What only pages with many events need: counting lanes, and what is fetched. Other pages do not carry it.
 *
 * @type {{countedIn?: any, denseLanes?: any, aimed?: any, eventAt?: any, moreRows?: any}}
 */
export const parts = {};
