import {countedIn} from './counted.js';
import {aimed, denseLanes} from './dense.js';
import {eventAt} from './further.js';

/** What pages with many events need, in the stead of ../module/parts.js. */
export const MANY = true;

export const parts = {countedIn, denseLanes, aimed, eventAt};
