/** The browser module of pages with many events. */
import './many.js';
import './atlas.js';
