import './state.js';
import './count.js';
import './search.js';
