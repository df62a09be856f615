/** Single keys: what a question offers, then what the words picked offer, then the current card, then the page. */
import {lead} from '../lead.js';
import {keep, onRelease} from './ahead.js';
import {current, go} from './current.js';
import {show} from './selection.js';

const typing = (target) => target.closest?.('input:not([type="checkbox"]), textarea, select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
    return;
  }
  if (event.key === 'Escape') {
    letGo(event);
    return;
  }
  const field = typing(event.target);
  if (keep(event.key, field) || (!field && act(event.key))) {
    event.preventDefault();
  }
});

onRelease(act);

document.addEventListener('keydown', (event) => {
  const sends = event.target.matches?.('[data-enter]') ? !event.shiftKey : event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && sends && !event.isComposing && event.target.matches?.('.filling textarea')) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});

/** What a form suggests is picked, so that typing replaces it. */
document.addEventListener('htmx:afterSettle', () => {
  const suggested = document.activeElement;
  if (suggested.matches('.filling [data-suggested]')) {
    suggested.select();
  }
});

function act(key) {
  show();
  const steps = {n: [1, false], p: [-1, false], N: [1, true], P: [-1, true], j: [1, true], k: [-1, true]};
  if (steps[key]) {
    go(...steps[key]);
    return true;
  }
  const places = [document.querySelector('.question'), document.querySelector('.selection:not([hidden])'), current(),
    document.getElementById('decide'), document.getElementById('review-nav')];
  const button = places.map((place) => place?.querySelector(`[data-key="${CSS.escape(key)}"]`)).find((one) => one?.checkVisibility());
  button?.click();
  return Boolean(button) || lead(key);
}

/** Escape closes the form that the focus is in; else it lets the words picked go. */
function letGo(event) {
  const form = event.target.closest?.('.filling') ?? document.querySelector('.filling');
  const close = form?.closest('.stretch, .quote-row')?.querySelector('[data-close]');
  if (close) {
    event.preventDefault();
    close.click();
  } else {
    getSelection().removeAllRanges();
  }
}
