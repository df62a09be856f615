/**
 * The keys of every page (lead.js). Loaded last, so that a key which a page uses for itself is not taken from it.
 */
import {lead} from './lead.js';

const typing = (target) => target.closest?.('input:not([type="checkbox"]), textarea, select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  if (lead(event.key)) {
    event.preventDefault();
  }
});
