import {countedIn} from './counted.js';
import {aimed, denseLanes} from './dense.js';
import {eventAt, moreRows} from './fetched.js';
import {parts} from './parts.js';

Object.assign(parts, {countedIn, denseLanes, aimed, eventAt, moreRows});
