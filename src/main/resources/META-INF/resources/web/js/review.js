/** The review page in a browser: each module below has one behaviour. The server owns the state. */
import './review/base.js';
import './review/places.js';
import './review/current.js';
import './review/keys.js';
import './review/selection.js';
import './review/cursor.js';
import './review/paragraph.js';
import './review/fill.js';
import './review/typing.js';
