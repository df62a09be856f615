/** The table of who said what in a browser: one row is current, and the keys are about it. */
import './review/current.js';
import './review/keys.js';
